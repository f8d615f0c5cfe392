namespace Jiheng.ReportChecks.Checking;

/// <summary>核验项目。What one code means, and what can come of it.</summary>
/// <param name="Code">Stable: HY and three digits.</param>
/// <param name="Name">A few words.</param>
/// <param name="Severity">The gravest it is reported with.</param>
/// <param name="Kind">What it is about.</param>
/// <param name="Meaning">What is compared with what.</param>
/// <param name="Outcomes">The four outcomes.</param>
/// <param name="Example">A worked example.</param>
public sealed record CheckEntry(string Code, string Name, Severity Severity, FindingKind Kind, string Meaning, CheckOutcomes Outcomes, string Example);

/// <summary>核验的四种结果：相符、不符、不适用、数据不足。</summary>
public sealed record CheckOutcomes(string Holds, string Differs, string NotApplicable, string NotEnoughData);
