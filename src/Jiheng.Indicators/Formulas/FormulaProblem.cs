using System.Text;
using Jiheng.Indicators.Standards;

namespace Jiheng.Indicators.Formulas;

/// <summary>公式问题。One thing to correct in a formula, and where it stands in the text.</summary>
/// <param name="Message">One sentence, with the next step.</param>
/// <param name="At">Empty where something is missing.</param>
public sealed record FormulaProblem(string Message, TextSpan At)
{
    /// <summary>The formula, a line with carets under the place, and the message.</summary>
    public string Show(string text)
    {
        var shown = new StringBuilder(text.Length * 3);
        foreach (var c in text)
            shown.Append(char.IsControl(c) ? ' ' : c);
        shown.Append('\n').Append(' ', Columns(text, 0, At.Start));
        shown.Append('^', Math.Max(1, Columns(text, At.Start, At.End)));
        return shown.Append('\n').Append(Message).ToString();
    }

    private static int Columns(string text, int start, int end)
    {
        var columns = 0;
        foreach (var rune in text.AsSpan(Math.Min(start, text.Length)..Math.Min(end, text.Length)).EnumerateRunes())
            columns += TextColumns.Of(rune);
        return columns;
    }
}
