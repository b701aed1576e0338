namespace Dashboard.Charts.Rendering.Svg;

/// <summary>Writes elements, attributes and text of XML, escaped, one element a line.</summary>
internal sealed class SvgElementWriter(TextWriter to)
{
    private bool _inTag;

    /// <summary>Starts an element; attributes may follow until anything else is written.</summary>
    public SvgElementWriter Start(string name)
    {
        CloseTag();
        to.Write('<');
        to.Write(name);
        _inTag = true;
        return this;
    }

    /// <summary>Adds an attribute; null adds none.</summary>
    public SvgElementWriter With(string name, string? value)
    {
        if (value is not null)
        {
            to.Write(' ');
            to.Write(name);
            to.Write("=\"");
            Escaped(value);
            to.Write('"');
        }

        return this;
    }

    /// <summary>Adds an attribute that is a number.</summary>
    public SvgElementWriter With(string name, double value) => With(name, SvgNumber.Text(value));

    /// <summary>Ends an element that has nothing inside.</summary>
    public void EndEmpty()
    {
        _inTag = false;
        to.Write("/>\n");
    }

    /// <summary>Writes the text inside an element and ends it.</summary>
    public void EndWith(string name, string text)
    {
        _inTag = false;
        to.Write('>');
        Escaped(text);
        End(name);
    }

    /// <summary>Ends an element that has others inside.</summary>
    public void End(string name)
    {
        CloseTag();
        to.Write("</");
        to.Write(name);
        to.Write(">\n");
    }

    private void CloseTag()
    {
        if (_inTag)
        {
            to.Write(">\n");
            _inTag = false;
        }
    }

    private void Escaped(string text)
    {
        foreach (char c in text)
        {
            switch (c)
            {
                case '&':
                    to.Write("&amp;");
                    break;
                case '<':
                    to.Write("&lt;");
                    break;
                case '>':
                    to.Write("&gt;");
                    break;
                case '"':
                    to.Write("&quot;");
                    break;
                case < ' ' or '\uFFFE' or '\uFFFF':
                    // XML has no way to write these at all.
                    to.Write(' ');
                    break;
                default:
                    to.Write(c);
                    break;
            }
        }
    }
}
