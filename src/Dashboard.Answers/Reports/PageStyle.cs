namespace Dashboard.Answers.Reports;

/// <summary>The page's style sheet.</summary>
internal static class PageStyle
{
    public const string Css = """
        :root { color-scheme: light; --ink: #1b1e23; --soft: #5a6068; --line: #e3e5e8; --blue: #0b5fa5; }
        * { box-sizing: border-box; }
        body { margin: 0 auto; max-width: 1240px; padding: 32px 24px 64px; color: var(--ink); background: #fff;
          font: 16px/1.5 Inter, "Segoe UI", "Helvetica Neue", Arial, sans-serif; }
        h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 8px; }
        h2 { font-size: 1.35rem; line-height: 1.3; margin: 56px 0 12px; }
        a { color: var(--blue); }
        nav ul { padding-left: 1.2em; }
        figure { margin: 0; border: 1px solid var(--line); overflow-x: auto; }
        figure svg { display: block; width: 100%; min-width: 760px; height: auto; }
        details { margin-top: 16px; }
        summary { cursor: pointer; font-weight: 600; }
        .scroll { overflow: auto; max-height: 640px; margin-top: 8px; border: 1px solid var(--line); }
        table { border-collapse: separate; border-spacing: 0; width: 100%; font-size: 0.8125rem; line-height: 1.4; }
        caption { text-align: left; padding: 8px 10px; color: var(--soft); }
        th, td { text-align: left; vertical-align: top; padding: 5px 10px; border-bottom: 1px solid var(--line); white-space: nowrap; }
        #ledger td, #why td:last-child { white-space: normal; }
        .whole { max-height: none; } #ledger td:last-child, #why td:last-child { min-width: 320px; } #ledger td:nth-child(3), #ledger td:nth-child(5) { min-width: 150px; }
        thead th { position: sticky; top: 0; z-index: 1; background: #f6f7f8; white-space: normal; vertical-align: bottom; }
        tbody th { position: sticky; left: 0; background: #fff; font-weight: 400; } thead th:first-child { left: 0; z-index: 2; }
        .words { white-space: normal; min-width: 8rem; } .prose { white-space: normal; min-width: 18rem; }
        .number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
        small { color: var(--soft); }
        .holds { color: #1e6b4d; } .not { color: #8e2b20; } .open { color: var(--soft); }
        .holds, .not, .in-part, .open { font-weight: 600; }
        @media print { .scroll { max-height: none; } }

        """;
}
