namespace Jiheng.Documents.Reports;

/// <summary>Leaves the depth of a format with the sentence for the reader; <see cref="ReportReader"/> turns it into a refusal.</summary>
internal sealed class RefusedException(string message) : Exception(message);
