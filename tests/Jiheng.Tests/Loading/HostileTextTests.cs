using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using Jiheng.Indicators.Loading;

namespace Jiheng.Tests.Loading;

public sealed class HostileTextTests
{
    public static TheoryData<string> Texts =>
    [
        new string('[', 100_000),
        string.Concat(Enumerable.Repeat("[\n", 100_000)),
        string.Concat(Enumerable.Repeat("{a: ", 100_000)),
        string.Concat(Enumerable.Repeat("- ", 100_000)),
        string.Concat(Enumerable.Repeat("? ", 100_000)),
        string.Concat(Enumerable.Repeat("*a\n", 100_000)),
        "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n",
        "a: &a [*a]",
        "\0\0\0\0",
        "体系: \0",
        "\uFEFF",
        "\uFEFF\uFEFF体系: 甲",
        "\uD800",
        "体系: \uDC00\uD800",
        "\"\\U00110000\"",
        "\"\\uD800\"",
        "\"\\x\"",
        "'",
        "\"",
        "--- ---\n---",
        "...",
        "%TAG ! tag:x,2000:\n---\n!a b",
        "%YAML 9.9\n---\na",
        "!<tag:yaml.org,2002:str> a",
        "a: |999\n b",
        "a: >-\n",
        "? a\n? b\n: c",
        "a: b: c",
        ": a",
        "[]: a",
        "{a: 1, 2: 3",
        "\r\r\n\n\r",
        "体系: 甲\r编号: 乙\r",
        "\u2028\u2029\u0085",
        "- - - -\n-\n -",
        "数据项: {}\n一级指标: []\n案例: [[]]\n数据: []\n判定: x\n得分: [1]\n小计: 3",
    ];

    [Theory, MemberData(nameof(Texts), DisableDiscoveryEnumeration = true)]
    public void A_hostile_text_ends_in_sentences(string text)
    {
        var watch = Stopwatch.StartNew();

        AssertSentences(text);

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"{watch.Elapsed}");
    }

    [Fact]
    public void A_text_of_millions_of_unknown_names_is_answered_soon()
    {
        var watch = Stopwatch.StartNew();

        AssertSentences(string.Concat(Enumerable.Range(0, 400_000).Select(i => $"甲{i}: 1\n")));

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), $"{watch.Elapsed}");
    }

    [Fact]
    public void Lines_may_end_as_on_any_machine() =>
        Some.Read(SystemReader.Read(new("体系.yaml", Some.SystemText.ReplaceLineEndings("\r\n")), Some.Dictionary));

    [Fact]
    public void No_change_of_a_few_characters_makes_an_exception()
    {
        var parts = Gen.Elements("", " ", "\n", "\t", ":", ": ", "- ", "[", "]", "{", "}", "\"", "'", "&a", "*a", "!", "|", ">", "%", "@", "#", ",", "?", "---\n", "\0", "\uD800", "０", "未公布", "-1", "99999999999999999999999999999", "“", "”", "×");
        var changes =
            from at in Gen.Choose(0, 1_000_000)
            from length in Gen.Choose(0, 12)
            from part in parts
            select (at, length, part);

        var changed =
            from text in Gen.Elements(Some.SystemText, Some.DictionaryText, Some.FigureText, Some.ClaimText, Some.CaseText)
            from list in changes.ListOf()
            select Changed(text, list);

        Prop.ForAll(changed.ToArbitrary(), AssertSentences)
            .Check(Seeded.Config.WithMaxTest(1000));
    }

    private static string Changed(string text, IEnumerable<(int At, int Length, string Part)> changes)
    {
        foreach (var (at, length, part) in changes)
        {
            var start = at % (text.Length + 1);
            text = text[..start] + part + text[Math.Min(text.Length, start + length)..];
        }
        return text;
    }

    private static void AssertSentences(string text)
    {
        SourceText source = new("体系.yaml", text);
        ImmutableArray<Diagnostic> problems =
        [
            .. SystemReader.Read(source, Some.Dictionary).Problems,
            .. DictionaryReader.Read(source).Problems,
            .. FigureReader.Read(source, Some.Dictionary, Some.System).Problems,
            .. ClaimReader.Read(source, Some.System).Problems,
            .. CaseReader.Read(source, Some.Dictionary, Some.System).Problems,
        ];
        Assert.NotEmpty(problems);
        Assert.All(problems, problem => Assert.Matches("[。？]$", problem.Message));
    }
}
