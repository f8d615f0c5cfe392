namespace Jiheng.Indicators.Standards;

/// <summary>评分标准原文。The sentence, and what a reader needs beside it.</summary>
/// <param name="Text">As printed, noise and all.</param>
/// <param name="Weight">分值 of the indicator.</param>
/// <param name="Indicator">Its name, which the sentence may use as the subject.</param>
/// <param name="Definition">指标解释 or formula, where the sentence leans on it.</param>
public sealed record StandardText(string Text, Points Weight, string? Indicator = null, string? Definition = null);

/// <summary>识读结果。Either the whole sentence was understood, or it is refused with the part that was not; never half.</summary>
public abstract record StandardReading
{
    private StandardReading() { }

    /// <param name="Rule">What the sentence means.</param>
    public sealed record Understood(ScoringRule Rule) : StandardReading
    {
        /// <summary>略去的文字。Parts of the original that change no points by the reader's lights and have no place in the rule: reasons, examples, exceptions that are not counted. Empty for nearly every sentence.</summary>
        public ImmutableArray<TextSpan> LeftAside { get; init; } = [];

        /// <summary>What a person should hold against the original; nothing where all of it was read.</summary>
        /// <param name="original">The sentence as printed.</param>
        public string? Reminder(string original) => LeftAside.IsEmpty ? null : $"识读时略去了{string.Concat(LeftAside.Select(span => $"“{original[span.Start..span.End].Trim('，', '。', '；', ',', ';', '\n', ' ')}”"))}，这些话没有读进规则；请与原文核对。";
    }

    /// <param name="Reason">One Chinese sentence.</param>
    /// <param name="At">The part of the original text, for marking.</param>
    public sealed record Refused(string Reason, TextSpan At) : StandardReading;
}

/// <summary>文字位置。Characters <paramref name="Start"/> up to but not including <paramref name="End"/> of a text.</summary>
public readonly record struct TextSpan(int Start, int End);
