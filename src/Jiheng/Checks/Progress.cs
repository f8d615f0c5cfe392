using System.Globalization;
using Jiheng.Shell;
using Jiheng.Web.Checks.Findings;

namespace Jiheng.Checks;

/// <summary>进度。A line that is rewritten while files are worked on; only where a person is looking, and only for several files.</summary>
internal sealed class Progress(Session session, int total, string doing)
{
    private readonly bool isShown = session.IsTerminal && total > 1;
    private int columns;

    public void Show(int done, string next)
    {
        if (!isShown)
            return;
        var line = string.Create(CultureInfo.InvariantCulture, $"{doing} {done + 1}/{total}　{VisibleText.OnOneLine(Path.GetFileName(next))}");
        Clear();
        session.Output.Write(Wrapping.Lines(line, 79).First());
        session.Output.Flush();
        columns = Columns.Of(line);
    }

    /// <summary>Before anything else is written.</summary>
    public void Clear()
    {
        if (columns > 0)
            session.Output.Write("\r" + new string(' ', Math.Min(columns, 79)) + "\r");
        columns = 0;
    }
}
