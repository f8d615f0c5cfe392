using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading;

/// <summary>带序号的文字。①…②…, 1.…2.…, （1）…, a.…, 一是…: what stands before, the items, what stands after.</summary>
/// <param name="Prefix">Before the first label.</param>
/// <param name="Items">Label as printed without its stop, and the words after it.</param>
/// <param name="Suffix">After the last item: a rule for all of them.</param>
/// <param name="SuffixStart">Where the suffix begins.</param>
internal sealed partial record LabelledText(string Prefix, ImmutableArray<LabelledItem> Items, string Suffix, int SuffixStart)
{
    private static readonly ImmutableArray<(Regex Pattern, Func<string, int> Order)> Styles =
    [
        (Circled, label => label[0] - '①' + 1),
        (Bracketed, label => int.Parse(label.Trim('(', ')'), System.Globalization.CultureInfo.InvariantCulture)),
        (Numbered, label => int.Parse(label.TrimEnd('.', '、', ')', ','), System.Globalization.CultureInfo.InvariantCulture)),
        (Lettered, label => char.ToLowerInvariant(label[0]) - 'a' + 1),
        (Spoken, label => "一二三四五六七八九".IndexOf(label[0], StringComparison.Ordinal) + 1),
    ];

    [GeneratedRegex("[①-⑳]", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Circled { get; }

    [GeneratedRegex(@"\(\d{1,2}\)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Bracketed { get; }

    [GeneratedRegex(@"(?<![\d.第])\d{1,2}(?:[、)]|\.(?!\d)|,(?=[^\d,]))", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Numbered { get; }

    [GeneratedRegex(@"(?<![A-Za-z])[A-Ha-h][.、)]", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Lettered { get; }

    [GeneratedRegex("[一二三四五六七八九]是", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Spoken { get; }

    /// <summary>A rule for all items begins a sentence after the last one.</summary>
    [GeneratedRegex("[。;](?=(?:评分|计分|评价|赋分|扣分|打分)(?:标准|细则|规则|办法|方法):?|以上|上述|[2-9一二三四五六七八九两]项|[1-9二三四五六七八九两]个要点|各(?:子|分)?项|每(?![^。;扣]*(?:百分点|%)[^。;]*扣)|全部|满分|合计|累计|出现|存在|发现|有1|未|无|凡|若|如|本年度|另|符合|扣完|[A-Ha-h](?:、[A-Ha-h])+[各均]|[①-⑳](?:、?[①-⑳])+(?:[各均]|每项)|任[一1意何]项|不符合(?:要求)?的,?扣|缺少的|完全符合|均符合|总分|最高|评分时|满足|具备|缺|1项|有(?:截留|挤占|挪用|虚列|违规|违法|违反|弄虚作假|重大)|[^,。;\\d]{2,30}(?:的,?|,)(?:实行)?一票否决|[^。;]{2,40}(?:本|该|此)项?(?:三级|评价|考核)?指标(?:不得分|不计分|[得计记]?(?:0|零)分))|(?<=[^\\d])\\((?:满分|本项|最高)", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex SuffixStartPattern { get; }

    [GeneratedRegex("^;[^。;①-⑳]*(?:存在|出现|发现|未|无)[^。;]*每[^。;]*扣", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Taking { get; }

    /// <summary>“②按时足额发放得0.3分；未按时足额发放的不得分”: the contrary of the last item, in its own words.</summary>
    [GeneratedRegex("^[;。](?:未|没有|不)(?<core>[^,。;\\d]{4,16}?)的?,?(?:不得分|不计分|[得计]?0分)[。;]?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Contrary { get; }

    /// <summary>“④与资金量相匹配（1分）。项目未设定绩效目标的，得0分”: nothing of the last item.</summary>
    [GeneratedRegex("。(?<core>[^,。;\\d]{5,24}?)的?,?(?:不得分|不计分|[得计]?0分)[。;]?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex OtherMatter { get; }

    private static bool DeniesLast(string body, int suffix) =>
        Contrary.Match(body[suffix..]) is { Success: true } denied && body[..suffix].Contains(denied.Groups["core"].Value, StringComparison.Ordinal);

    /// <summary>“1.制度健全。没有及时修订的，每次扣0.5分”: a deduction in a sentence of its own inside an item.</summary>
    [GeneratedRegex("[。;][^。;①-⑳]*扣\\d", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex TakesItself { get; }

    [GeneratedRegex("^[。;](?!以上|上述|合计|累计|各|全部|每项|每有1项|任[1一何意]|有1项|出现上述|[①-⑳])[^。;①-⑳]*扣\\d", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OwnTaking { get; }

    /// <summary>The labelled parts; nothing when there are fewer than two labels in order.</summary>
    public static LabelledText? Split(string text, Func<string, string> printed)
    {
        foreach (var (pattern, order) in Styles)
        {
            var labels = InOrder(pattern.Matches(text), order);
            if (pattern == Numbered && BesideNumbers(text) is { Count: > 2 } run && run.Count > labels.Count)
                labels = run;
            if (labels.Count >= 2)
                return Cut(text, labels, printed);
        }
        return RunningOn(text) is { Count: >= 2 } further ? Cut(text, further, printed) : null;
    }

    /// <summary>“1.比率≤0，得3分；2.0＜比率≤10%，得2分；3.10%＜…”: a label whose stop runs into a number.</summary>
    [GeneratedRegex(@"(?<=^|[。;])\d{1,2}\.(?=\d{1,3}%?(?:\([不]?含\))?[<>≤≥-]|[^\d])", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex BeforeNumber { get; }

    /// <summary>“6.示范点动态管理（6分）；7.示范机关动态管理（6分）”: cut out of a longer list.</summary>
    private static List<Match> RunningOn(string text)
    {
        var labels = new List<Match>();
        foreach (Match match in Numbered.Matches(text))
        {
            var number = int.Parse(match.Value.TrimEnd('.', '、', ')', ','), System.Globalization.CultureInfo.InvariantCulture);
            var begins = match.Index == 0 || text[match.Index - 1] is '。' or ';';
            if (begins && (labels.Count == 0 ? match.Index == 0 : number == int.Parse(labels[^1].Value.TrimEnd('.', '、', ')', ','), System.Globalization.CultureInfo.InvariantCulture) + 1))
                labels.Add(match);
        }
        return labels;
    }

    private static List<Match> BesideNumbers(string text) => BeforeNumber.Matches(text) is { Count: > 2 } found && found.Select((match, index) => match.Value == $"{index + 1}.").All(fits => fits) ? [.. found.Cast<Match>()] : [];

    private static List<Match> InOrder(MatchCollection matches, Func<string, int> order)
    {
        var labels = new List<Match>();
        foreach (Match match in matches)
        {
            if (order(match.Value) == labels.Count + 1)
                labels.Add(match);
        }
        return labels;
    }

    private static LabelledText Cut(string text, List<Match> labels, Func<string, string> printed)
    {
        var items = ImmutableArray.CreateBuilder<LabelledItem>(labels.Count);
        for (var index = 0; index < labels.Count; index++)
        {
            var start = labels[index].Index + labels[index].Length;
            var end = index + 1 < labels.Count ? labels[index + 1].Index : text.Length;
            items.Add(new(printed(labels[index].Value.TrimEnd('.', '、', ',')), text[start..end], start));
        }
        var last = items[^1];
        var suffix = SuffixStartPattern.Match(last.Body);
        if (!suffix.Success && OtherMatter.Match(last.Body) is { Success: true } matter && FactWords.Shared(matter.Groups["core"].Value, last.Body[..matter.Index]) == 0)
            suffix = matter;
        // Where items end with full stops, what stands behind a semicolon belongs to its item.
        var isOfLast = suffix.Success && (DeniesLast(last.Body, suffix.Index) || (items.Take(items.Count - 1).All(item => TakesItself.IsMatch(item.Body)) && OwnTaking.IsMatch(last.Body[suffix.Index..])) || last.Body[suffix.Index] == ';' && items.Take(items.Count - 1).All(item => item.Body.EndsWith('。')) && Taking.IsMatch(last.Body[suffix.Index..]));
        if (!suffix.Success || isOfLast)
            return new(text[..labels[0].Index], items.ToImmutable(), "", text.Length);
        items[^1] = last with { Body = last.Body[..suffix.Index] };
        return new(text[..labels[0].Index], items.ToImmutable(), last.Body[suffix.Index..], last.Start + suffix.Index);
    }
}

/// <summary>序号与文字。</summary>
internal sealed record LabelledItem(string Label, string Body, int Start);
