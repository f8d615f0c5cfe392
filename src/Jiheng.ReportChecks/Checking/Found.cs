namespace Jiheng.ReportChecks.Checking;

/// <summary>核验所得。Makes findings that agree with their entry in the catalogue.</summary>
internal static class Found
{
    public static Finding As(string code, string message, params ImmutableArray<TextSpan> spans)
    {
        var entry = CheckCatalogue.Entry(code);
        return new(code, entry.Severity, entry.Kind, message, spans, "", "", null);
    }

    extension(Finding finding)
    {
        public Finding Between(string stated, string recomputed) => finding with { Stated = stated, Recomputed = recomputed };

        public Finding Graded(Severity severity) => finding with { Severity = severity };

        public Finding Doubtful() => finding with { Severity = Severity.Doubt };

        public Finding DoubtfulUnless(bool certain) => certain ? finding : finding.Doubtful();

        public Finding Suggesting(string? suggestion) => finding with { Suggestion = suggestion };
    }
}
