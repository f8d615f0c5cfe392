using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Loading;

namespace Jiheng.Tests.Loading;

/// <summary>A text that is wrong in one way, the code it must be reported under, and where and in what words.</summary>
/// <param name="Code">The one code among the problems.</param>
/// <param name="Line">Where it is reported.</param>
/// <param name="Words">A part of the sentence.</param>
/// <param name="Problems">What reading the text comes to.</param>
public sealed record Provocation(string Code, int Line, string Words, Func<ImmutableArray<Diagnostic>> Problems)
{
    public override string ToString() => $"{Code} {Words}";

    public static Provocation OfSystem(string code, int line, string words, string part, string instead) =>
        new(code, line, words, () => InSystem(Some.SystemText.With(part, instead)));

    public static Provocation OfDictionary(string code, int line, string words, string part, string instead) =>
        new(code, line, words, () => DictionaryReader.Read(new("数据项.yaml", Some.DictionaryText.With(part, instead))).Problems);

    public static Provocation OfFigures(string code, int line, string words, string part, string instead) =>
        OfFigures(code, line, words, part, instead, Some.System);

    public static Provocation OfFigures(string code, int line, string words, string part, string instead, IndicatorSystem system) =>
        new(code, line, words, () => FigureReader.Read(new("figures.yaml", Some.FigureText.With(part, instead)), Some.Dictionary, system).Problems);

    public static Provocation OfClaims(string code, int line, string words, string part, string instead) =>
        new(code, line, words, () => ClaimReader.Read(new("claimed.yaml", Some.ClaimText.With(part, instead)), Some.System).Problems);

    public static Provocation OfCases(string code, int line, string words, string part, string instead) =>
        new(code, line, words, () => CaseReader.Read(new("案例.yaml", Some.CaseText.With(part, instead)), Some.Dictionary, Some.System).Problems);

    public static Provocation OfTable(string code, int line, string words, string part, string instead) =>
        new(code, line, words, () => FigureTableReader.Read([new("表.yaml", Some.TableText.With(part, instead))], Some.Dictionary).Problems);

    public static ImmutableArray<Diagnostic> InSystem(string text) =>
        SystemReader.Read(new("shili-2022/体系.yaml", text), Some.Dictionary).Problems;
}
