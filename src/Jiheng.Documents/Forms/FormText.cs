using System.Collections.Immutable;
using Jiheng.Documents.Drafts;
using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Loading;
using Jiheng.Indicators.Loading.Yaml;

namespace Jiheng.Documents.Forms;

/// <summary>Texts with fields, as forms have them. Levels of systems differ, so what is said of them is looked up when a document is made.</summary>
internal sealed class FormText(FigureDictionary dictionary)
{
    private readonly FieldNames names = new(dictionary, []);

    /// <summary>One text, or a list of them.</summary>
    public ImmutableArray<string> All(Field field) => field.IsText ? [Of(field)] : [.. field.SomeItems().Select(Of)];

    public string Of(Field field)
    {
        var text = field.Text();
        foreach (var problem in BoundText.Read(text, names).Problems.Where(problem => !IsOfLevel(text, problem)))
            field.ReportAt(problem.At, DiagnosticCodes.UnknownElement, problem.Message);
        return text;
    }

    private static bool IsOfLevel(string text, FieldProblem problem) => LevelField.Read(text[(problem.At + 1)..]) is not null;
}

/// <summary>What a form says of a level by its name, whether or not a system has one of that name: {得分:过程}, {分值:过程}.</summary>
internal static class LevelField
{
    /// <param name="written">From behind the opening brace.</param>
    public static BoundField? Read(string written)
    {
        var inside = written.Split('}', '｝')[0].Replace('：', ':').Trim();
        return inside.Split(':') is [var lead, var level] && level.Trim().Length > 0
            ? lead.Trim() switch { "得分" => new BoundField.Awarded(level.Trim()), "分值" => new BoundField.Full(level.Trim()), _ => null }
            : null;
    }
}
