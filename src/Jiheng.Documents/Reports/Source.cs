namespace Jiheng.Documents.Reports;

/// <summary>A file on its way to a text.</summary>
/// <param name="Depth">1 for a file itself, 2 for a file in a package.</param>
internal sealed record Source(byte[] Content, string Name, ReadLimits Limits, CancellationToken Cancellation, int Depth = 1);
