using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;

namespace Jiheng.ReportChecks.Statements;

/// <summary>列举个数。“共7个：…”: a count beside the list it announces.</summary>
internal static partial class Counts
{
    [GeneratedRegex(@"(?<n>[0-9]{1,3}|[一二三四五六七八九十两]{1,3})(?<unit>个|家|名|项)(?<noun>[^，。;:、()0-9]{0,10})(?<mark>:|，?(?:分别为|分别是|即|为):?|，)(?<list>[^。;\n]+)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Announced { get; }

    [GeneratedRegex(@"(?:股室|科室|处室|机构|部门|单位|乡镇|街道|社区|中心|大队|支队|事业单位)(?<n>[0-9]{1,3}|[一二三四五六七八九十]{1,3})(?<unit>个|家)(?<noun>)(?<mark>:|，?(?:分别为|分别是|即):?)(?<list>[^。;\n]+)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex AnnouncedAfterNoun { get; }

    // “下辖养护中心、运输服务中心、执法大队3个事业单位”
    [GeneratedRegex(@"(?:下辖|下设|内设|设有|设立)(?<mark>)(?<list>[^，。;:()0-9等]+、[^，。;:()0-9等]+)(?<![和及与另有属辖设管])(?<n>[0-9]{1,2})(?<unit>个|家)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Closed { get; }

    // “覆盖甲小学、乙中学、丙学校，涉及项目学校3所”: each of the names ends like what is counted.
    [GeneratedRegex(@"(?:覆盖|涉及|包括|分布在|分别为|即)(?<mark>)(?<list>[^，。;:()0-9等]+(?:、[^，。;:()0-9等]+){2,})，共?(?:涉及|共计|共|合计)(?<noun>[^，。;:、0-9]{2,8}?)(?<n>[0-9]{1,2})(?<unit>所|个|家|处)(?=[，。;])", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex ClosedByNoun { get; }

    // “经过单位自查、数据核对、集体审议三个环节”
    [GeneratedRegex(@"(?:经过|涉及|包括|投向|围绕|由|从|按|分为)(?<mark>)(?<noun>)(?<list>[^，。;:()0-9等]+、[^，。;:()0-9等]+?)(?<n>[二三四五六七八九十])(?<unit>个方面|个环节|个阶段|个步骤|部分|个部分|个维度)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex ClosedByAspect { get; }

    [GeneratedRegex(@"\([^()]*\)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Brackets { get; }

    [GeneratedRegex(@"(?<=[\u4E00-\u9FFF]{2})[和及与](?=[\u4E00-\u9FFF]{2})", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex And { get; }

    public static IEnumerable<Statement> In(Line line)
    {
        var seen = new HashSet<int>();
        foreach (var match in Announced.Matches(line.Text).Concat(AnnouncedAfterNoun.Matches(line.Text)).Concat(Closed.Matches(line.Text)))
        {
            if (Of(line, match) is { } statement && seen.Add(match.Groups["n"].Index))
                yield return statement;
        }
        foreach (var match in ClosedByNoun.Matches(line.Text).Where(EndsAlike).Concat(ClosedByAspect.Matches(line.Text)))
        {
            if (Of(line, match) is { } statement && (statement.Agreement != Agreement.Differs || match.Groups["noun"].Length > 0) && seen.Add(match.Groups["n"].Index))
                yield return statement;
        }
    }

    private static bool EndsAlike(Match match) =>
        match.Groups["list"].Value.Split('、').All(item => item.Trim() is { Length: > 1 } name && match.Groups["noun"].Value.Contains(name[^1], StringComparison.Ordinal));

    private static Statement? Of(Line line, Match match)
    {
        if ((int?)SpelledNumber.Of(match.Groups["n"].Value) is not (> 1 and var stated) || Items(match.Groups["list"].Value) is not { } items)
            return null;
        var (fewest, most) = items;
        var isComma = match.Groups["mark"].Value == "，";
        var holds = stated >= fewest && stated <= most;
        if (!holds && (isComma || fewest < 3 || Math.Abs(stated - fewest) > Math.Max(2, stated / 3)))
            return null;
        var found = holds ? stated : fewest;
        var unit = match.Groups["unit"].Value;
        var span = line.Span(match.Index, match.Index + match.Length);
        var list = match.Groups["list"];
        return new(StatementKind.Sum, span, [line.Span(list.Index, list.Index + list.Length)], stated + unit, found + unit, holds ? Agreement.Exact : Agreement.Differs, $"列出的共{found}{unit}")
        {
            At = line.Span(match.Groups["n"].Index, match.Groups["n"].Index + match.Groups["n"].Length),
            Form = StatementForm.Count,
            IsCertain = fewest == most && !isComma && match.Groups["mark"].Length > 0,
            IsNamed = fewest == most && match.Groups["mark"].Value.Contains("分别", StringComparison.Ordinal),
        };
    }

    // How many items there are at least, and at most if “和” parts two.
    private static (int Fewest, int Most)? Items(string list)
    {
        var text = Brackets.Replace(list, "").Trim();
        var items = Split(text);
        if (items.Length < 2 || Array.Exists(items, IsNoItem))
            return null;
        var ands = items.Sum(item => And.Count(item));
        return (items.Length, items.Length + ands);
    }

    private static string[] Split(string text)
    {
        if (!text.Contains('、', StringComparison.Ordinal))
            return text.Split('，').All(item => item.Trim().Length is > 0 and <= 6) ? text.Split('，') : [];
        var end = text.LastIndexOf('、') is var last && text.IndexOf('，', last) is >= 0 and var comma ? comma : text.Length;
        return text[..end].Contains('，', StringComparison.Ordinal) ? [] : text[..end].Split('、');
    }

    private static bool IsNoItem(string item)
    {
        var name = item.Trim();
        return name.Length is 0 or > 24 || name.Contains('等', StringComparison.Ordinal) || name.Contains(':', StringComparison.Ordinal)
            || AmountReader.Read(name).Any(amount => !amount.IsBare);
    }
}
