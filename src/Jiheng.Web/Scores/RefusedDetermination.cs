namespace Jiheng.Web.Scores;

/// <summary>没有保存的填报。What was typed for an indicator, and why it was not saved.</summary>
/// <param name="Typed">By field, as typed.</param>
/// <param name="Newer">What somebody else has saved since the form was opened; nothing when that is not the reason.</param>
public sealed record RefusedDetermination(string Indicator, ImmutableDictionary<string, string> Typed, string Problem, EnteredDetermination? Newer);
