namespace Jiheng.Indicators.Standards.Reading;

/// <summary>分句条件识读。</summary>
internal static class LeadReader
{
    /// <summary>“入园率达到99%以上。” as a sentence of its own is what is asked for.</summary>
    public static Condition? Requirement(string words) =>
        !words.Any(char.IsAsciiDigit) || words.Contains('=', StringComparison.Ordinal) || LeadPatterns.Graded.IsMatch(words) ? null
        : ConditionReader.Read(words) is { Ranges: [{ } range] } condition && (range.Low is null || range.High is null) ? condition : null;

    /// <summary>Whether these words declare a target: “以100%为标准”, “目标值≤100%”, “规定时限15个工作日”.</summary>
    public static Condition? Target(string words) =>
        !words.Any(char.IsDigit) ? null
        : LeadPatterns.Baseline.Match(words) is { Success: true } baseline ? ConditionReader.Read(baseline.Groups["t"].Value)
        : LeadPatterns.TargetDeclared.IsMatch(words) && words.Any(char.IsAsciiDigit) ? ConditionReader.Read(LeadPatterns.StandardWords.Replace(words, "")) : null;

    /// <summary>With what the definition adds: which way a change counts, which figures a rate divides.</summary>
    public static Lead Read(string words, ReadingContext context)
    {
        if (LeadPatterns.CauseAndEffect.IsMatch(words))
            return new Lead.Fact(words);
        if ((SignedChange.Read(words, context) ?? SignedCost.Read(words, context) ?? (HasNumber(words) ? null : ComparedFigures.Read(words, context))) is { } condition)
            return new Lead.Numeric(condition);
        return Read(words);
    }

    private static readonly Remembered<string, Lead> Leads = new(ReadWords);

    public static Lead Read(string words) => Leads.Read(words);

    private static Lead ReadWords(string words)
    {
        words = Bare(words);
        if (LeadPatterns.Density.IsMatch(words) || LeadPatterns.BesideTarget.IsMatch(words))
            return new Lead.Unreadable();
        if (LeadPatterns.OnlyOneOfThem.IsMatch(words) || LeadPatterns.Enumerated.IsMatch(words) || LeadPatterns.NoneSuch.IsMatch(words))
            return new Lead.Fact(words);
        words = BehindColon(words);
        if (words.Length == 0)
            return new Lead.None();
        if (LeadPatterns.Otherwise.IsMatch(words) || LeadPatterns.NotEqual.IsMatch(words.Split(',')[0]))
            return new Lead.Otherwise();
        if (LeadPatterns.AllOrNone.IsMatch(words) || LeadPatterns.InARow.IsMatch(words))
            return new Lead.Fact(words);
        var dated = words;
        words = DateWords.WithoutDays(words);
        if (words != dated && !HasNumber(words))
            return new Lead.Fact(dated);
        if (LeadPatterns.Decrease.IsMatch(words))
            return new Lead.Unreadable();
        var parts = words.Split(',');
        if (parts.Length > 1)
            return ReadParts(words, parts);
        return HoldsOnlyWithFact(words.Split('、', '且')) ? new Lead.Unreadable() : ReadOne(words);
    }

    // Without what says where the value comes from, of what kind the indicator is, who is counted.
    private static string Bare(string words)
    {
        words = LeadPatterns.Table.Replace(words.Replace("×100%", "", StringComparison.Ordinal), "");
        words = WithoutPart(LeadPatterns.Baseline.Replace(LeadPatterns.FromPoints.Replace(words, ""), "")).TrimStart(',');
        words = PassedOver.WithoutSurvey(PassedOver.WithoutMethod(LeadPatterns.Definition.Replace(words, "")));
        words = LeadPatterns.Grade.Replace(LeadPatterns.Code.Replace(words, ""), "");
        words = LeadPatterns.ForSoMany.Replace(words, "");
        words = LeadPatterns.OfAge.Replace(LeadPatterns.KindOfIndicator.Replace(words, ""), "");
        return LeadPatterns.LevelName.Replace(LeadPatterns.AllNeeded.Replace(words, ""), "");
    }

    private static string BehindColon(string words)
    {
        var colon = words.LastIndexOf(':');
        return colon >= 0 && HasNumber(words[colon..]) && !HasNumber(words[..colon]) && !LeadPatterns.TargetDeclared.IsMatch(words) ? words[(colon + 1)..] : words;
    }

    // “低于85%的，85%以下部分”, “低于85%的部分”.
    private static string WithoutPart(string words) => LeadPatterns.Part.Match(words) is not { Success: true } part ? words
        : part.Index == 0 && HasNumber(part.Value) ? words[..^"部分".Length] : words[..part.Index];

    private static Lead ReadParts(string words, string[] parts)
    {
        var last = parts[^1];
        var earlierHaveNumbers = parts[..^1].Any(HasNumber);
        if (IsJudgedToo(parts) || HoldsOnlyWithFact(parts))
            return new Lead.Unreadable();
        if (earlierHaveNumbers && !HasNumber(last) && BehindNumbers(words, parts) is { } behind)
            return behind;
        var aloneReads = HasNumber(last) ? !earlierHaveNumbers || LeadPatterns.TargetDeclared.IsMatch(parts[0]) : !earlierHaveNumbers;
        if (aloneReads && ReadOne(last) is Lead.Numeric alone)
            return parts[..^1].Any(part => LeadPatterns.SecondCondition.IsMatch(part)) ? new Lead.Unreadable() : alone;
        // “抽查资产10件，账实相符的”: how many were looked at.
        if (earlierHaveNumbers && !HasNumber(last) && last.Length >= 3 && ReadOne(words) is Lead.Numeric { Condition: { Unit: not ("%" or "" or "天" or "日" or "工作日"), Ranges: [{ Low: { } low, High: { } high }] } } && low.Value == high.Value)
            return new Lead.Fact(words);
        return ReadOne(words);
    }

    /// <summary>“培训人次完成率100%，资料全面，得4分”: facts that must hold beside the number.</summary>
    public static bool IsJudgedToo(string words) => IsJudgedToo(words.Split(','));

    private static bool IsJudgedToo(string[] parts) =>
        HasNumber(parts[0]) && parts.Length > 1 && parts.Skip(1).All(part => !HasNumber(part) && part.Length > 3 && (LeadPatterns.Judged.IsMatch(part) || LeadPatterns.Done.IsMatch(part))) && ReadOne(parts[0]) is Lead.Numeric { Condition.Unit: "%" };

    // “参保率95%以上，台账齐全，另有…”, “执行率≥90%，无违规”: the number alone is not enough.
    private static bool HoldsOnlyWithFact(string[] parts) =>
        HasNumber(parts[0]) && parts.Skip(1).All(part => !HasNumber(part)) && parts.Skip(1).Any(part => part.Length > 2 && (LeadPatterns.NoneBeside.IsMatch(part) || (part.Length > 3 && LeadPatterns.Judged.IsMatch(part)))) && ReadOne(parts[0]) is Lead.Numeric { Condition.Unit: "%" };

    // “目标值为90%，达到的…”, “五类资料，齐全的…”: the numbers before say what is asked for, or how many there are.
    private static Lead? BehindNumbers(string words, string[] parts)
    {
        var last = parts[^1];
        if (LeadPatterns.InOrder.IsMatch(last))
            return new Lead.Fact(words);
        if ((Target(string.Join(',', parts[..^1])) ?? Requirement(parts[^2])) is not { } asked)
            return null;
        if (LeadPatterns.NotBeyond.Match(last) is { Success: true } within)
            return asked.Ranges is [var range] && (within.Groups["over"].Success ? range.Low : range.High) is null ? new Lead.TargetMet() : null;
        return LeadPatterns.TargetMet.IsMatch(last) ? new Lead.TargetMet() : LeadPatterns.Otherwise.IsMatch(last) ? new Lead.Otherwise() : null;
    }

    private static Lead ReadOne(string words)
    {
        if (LeadPatterns.Turn.IsMatch(words) || words.Contains("类推", StringComparison.Ordinal) || words.EndsWith('×'))
            return new Lead.Unreadable();
        if (LeadPatterns.FactBehindNumber.IsMatch(words))
            return new Lead.Fact(words);
        if (ConditionReader.Read(words) is { } condition)
            return condition.Unit == "?" ? new Lead.Unreadable() : new Lead.Numeric(condition);
        if ((LeadPatterns.TargetMet.IsMatch(words) || LeadPatterns.MeasureMeetsTarget.IsMatch(words)) && !HasNumber(words))
            return new Lead.TargetMet();
        return LooksNumeric(words) ? new Lead.Unreadable() : new Lead.Fact(words);
    }

    private static bool HasNumber(string words) => words.Any(char.IsAsciiDigit);

    private static bool LooksNumeric(string words) =>
        words.Contains('%', StringComparison.Ordinal) || words.IndexOfAny(['≥', '≤', '>', '<']) >= 0;
}
