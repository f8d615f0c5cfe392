namespace Jiheng.Indicators.Standards.Writing;

/// <summary>书写场合。The weight that shares refer to, and what stands between two clauses.</summary>
/// <param name="Weight">Points in force: the whole, or those of a part.</param>
/// <param name="Joint">“；” between sentences; “，” inside a part, where “；每…” would begin a rule for all parts.</param>
internal readonly record struct Setting(Points Weight, string Joint)
{
    public static Setting InPart(Points own) => new(own, "，");
}
