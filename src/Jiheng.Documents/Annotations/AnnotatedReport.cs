using System.Collections.Immutable;

namespace Jiheng.Documents.Annotations;

/// <summary>批注结果。The report with its comments, or one sentence about why there is none.</summary>
public abstract record AnnotatedReport
{
    private AnnotatedReport() { }

    /// <param name="File">The bytes of the .docx file.</param>
    /// <param name="NotPlaced">How many annotations found no sentence of theirs and stand in the summary only.</param>
    public sealed record Done(ImmutableArray<byte> File, int NotPlaced) : AnnotatedReport;

    public sealed record Refused(string Message) : AnnotatedReport;
}
