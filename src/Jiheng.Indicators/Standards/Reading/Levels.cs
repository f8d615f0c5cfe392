namespace Jiheng.Indicators.Standards.Reading;

/// <summary>文字分级。“完全一致4分，基本一致3分，不一致0分”: facts that exclude each other, from the best down.</summary>
internal static class Levels
{
    /// <summary>Three or more facts, from the weight down, or from nothing up to it.</summary>
    public static bool Are(Sentence sentence)
    {
        if (sentence.Clauses.Length < 3 || sentence.Clauses.Any(clause => clause.What is not (Consequence.Award or Consequence.Loss)))
            return false;
        if (!sentence.Leads.All(lead => lead is Lead.Fact or Lead.Otherwise) || sentence.Leads[0] is not Lead.Fact)
            return false;
        var points = sentence.Clauses.Select(clause => clause.What is Consequence.Award award ? award.Amount.Of(sentence.Weight) : sentence.Weight - ((Consequence.Loss)clause.What).Amount.Of(sentence.Weight)).ToList();
        // “当年没有需申报的项目的，得6分” behind the levels is a state of its own.
        if (points.Count > 3 && points[^1] == sentence.Weight && sentence.Leads[^1] is Lead.Fact { Text: var nothing } && FactWords.SaysNothingToDo(nothing))
            points.RemoveAt(points.Count - 1);
        return (points[0] == sentence.Weight && points.Zip(points.Skip(1)).All(pair => pair.First > pair.Second))
            || (points[0] == Points.Zero && points[^1] == sentence.Weight && points.Zip(points.Skip(1)).All(pair => pair.First < pair.Second));
    }

    /// <summary>What the level is called: the words behind the last stop.</summary>
    public static string Name(string lead)
    {
        var open = lead.IndexOf('(', StringComparison.Ordinal);
        var close = lead.IndexOf(')', StringComparison.Ordinal);
        var plain = (open > 0 && close == lead.TrimEnd('的', ',').Length - 1 ? lead[..open] : lead).Trim('的', ':', ',', '(', ')');
        var stop = plain.LastIndexOfAny([':', ',', '(']);
        // “有结余，但不超过上年结转”.
        while (stop > 0 && plain[stop] == ',' && stop + 1 < plain.Length && plain[stop + 1] is '但' or '且' or '并' or '而')
            stop = plain.LastIndexOfAny([':', ',', '('], stop - 1);
        return stop < 0 ? plain : plain[(stop + 1)..];
    }
}
