// Looks over a page as a reader with other means would: every complaint is a line of text.
() => {
  const complaints = [];
  const say = (what, where) => complaints.push(`${what}: ${(where && where.outerHTML || '').slice(0, 120)}`);
  const isShown = (e) => { if (!e.checkVisibility()) return false; const r = e.getBoundingClientRect(); const s = getComputedStyle(e); return r.width > 0 && r.height > 0 && s.visibility !== 'hidden' && s.display !== 'none'; };
  const all = (query) => [...document.querySelectorAll(query)].filter(isShown);

  // The page itself.
  if (!document.documentElement.lang) say('no language', document.documentElement);
  if (!document.title.trim()) say('no title', document.head);
  if (document.querySelectorAll('main').length !== 1) say('not one main', document.body);
  if (document.documentElement.scrollWidth > innerWidth) {
    const wide = all('body *').find((e) => e.getBoundingClientRect().right > innerWidth + 1 && !e.closest('.scroll,.canvas,pre'));
    say(`scrolls sideways, ${document.documentElement.scrollWidth} in ${innerWidth}`, wide || document.body);
  }
  const ids = new Map();
  for (const e of document.querySelectorAll('[id]')) { if (ids.has(e.id)) say('an id twice', e); ids.set(e.id, e); }

  // Headings go down one step at a time.
  let level = 0;
  const headings = all('h1,h2,h3,h4,h5,h6');
  if (headings.filter((h) => h.tagName === 'H1').length !== 1) say('not one h1', headings[0]);
  for (const h of headings) { const next = +h.tagName[1]; if (next > level + 1) say(`a heading of level ${next} after ${level}`, h); level = next; if (!h.textContent.trim()) say('an empty heading', h); }

  // Whatever can be worked has a name.
  const nameOf = (e) => {
    const by = (e.getAttribute('aria-labelledby') || '').split(/\s+/).filter(Boolean).map((id) => (document.getElementById(id) || { textContent: '' }).textContent).join(' ');
    return (by || e.getAttribute('aria-label') || (e.labels && [...e.labels].map((l) => l.textContent).join(' ')) || e.textContent || e.getAttribute('title') || '').trim();
  };
  for (const e of all('a[href],button,input,select,textarea,summary,[tabindex="0"],form[aria-label]')) if (!nameOf(e)) say('no name', e);
  for (const e of all('img')) if (!e.hasAttribute('alt')) say('no alternative text', e);
  for (const e of all('svg')) if (!e.querySelector('title')) say('a picture without title', e);
  for (const e of document.querySelectorAll('[aria-labelledby],[aria-describedby]')) for (const id of `${e.getAttribute('aria-labelledby') || ''} ${e.getAttribute('aria-describedby') || ''}`.trim().split(/\s+/)) if (!document.getElementById(id)) say(`points to nothing (${id})`, e);
  for (const e of all('table')) if (!e.querySelector('th')) say('a table without headings', e);
  for (const e of document.querySelectorAll('[tabindex]')) if (e.tabIndex > 0) say('jumps ahead in the order', e);
  for (const e of document.querySelectorAll('ul,ol')) for (const child of e.children) if (child.tagName !== 'LI') say('no item of its list', child);

  // What is pressed by a finger is large enough (WCAG 2.2: 24 px, links within a sentence aside).
  for (const e of all('button,input,select,summary,nav a,.exports a')) { const r = e.getBoundingClientRect(); if (r.height < 24 || r.width < 24) say(`too small (${Math.round(r.width)} x ${Math.round(r.height)})`, e); }

  // Text stands out from what is behind it: 4.5 to 1, large text 3 to 1.
  const parse = (color) => { const m = color.match(/[\d.]+/g).map(Number); return m.length > 3 ? m : [...m, 1]; };
  const light = ([r, g, b]) => [r, g, b].map((v) => v / 255).map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)).reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  const behind = (e) => { for (let at = e; at; at = at.parentElement) { const c = parse(getComputedStyle(at).backgroundColor); if (c[3] === 1) return c; } return parse(getComputedStyle(document.body).backgroundColor); };
  const ratio = (a, b) => { const [x, y] = [light(a), light(b)].sort((p, q) => q - p); return (x + 0.05) / (y + 0.05); };
  for (const e of all('body *:not(svg *):not(script):not(option)')) {
    if (![...e.childNodes].some((n) => n.nodeType === 3 && n.textContent.trim())) continue;
    const s = getComputedStyle(e), size = parseFloat(s.fontSize), large = size >= 24 || (size >= 18.66 && +s.fontWeight >= 700);
    const found = ratio(parse(s.color), behind(e));
    if (found < (large ? 3 : 4.5)) say(`contrast ${found.toFixed(2)} at ${size}px`, e);
  }
  for (const picture of all('svg')) {
    const paper = parse(getComputedStyle(picture.querySelector('rect')).fill);
    for (const e of picture.querySelectorAll('text')) {
      const found = ratio(parse(getComputedStyle(e).fill), paper);
      if (found < 4.5 && !e.closest('[clip-path]')) say(`contrast ${found.toFixed(2)} in a picture`, e);
    }
  }
  return [...new Set(complaints)];
}
