namespace Jiheng.Web.Reports;

/// <summary>未保存的文字。What somebody typed that could not be saved, and why.</summary>
/// <param name="Section">章节.</param>
/// <param name="Text">As typed.</param>
/// <param name="Problems">Sentences about it.</param>
/// <param name="Newer">What somebody else saved meanwhile; nothing where nobody did.</param>
public sealed record TypedSection(string Section, string Text, ImmutableArray<string> Problems, ReportSection? Newer);
