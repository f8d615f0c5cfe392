using System.Collections.Immutable;

namespace Jiheng.Documents.Reports.Packages;

/// <summary>报告压缩包（.zip）。Every report in it, also those in packages in it, in the order of their names.</summary>
internal static class ReportArchive
{
    public static ReportReading Read(Source source, ZipPackage package)
    {
        if (source.Depth > source.Limits.MostPackageDepth)
            throw new RefusedException($"压缩包套压缩包超过{source.Limits.MostPackageDepth}层；请解压后再试。");
        var files = ImmutableArray.CreateBuilder<NamedReading>();
        foreach (var name in package.Names.Where(IsReport).Order(StringComparer.Ordinal))
        {
            source.Cancellation.ThrowIfCancellationRequested();
            var inner = $"{source.Name}/{name}";
            files.AddRange(Unfolded(inner, ReportReader.ReadInside(() => new(package.Bytes(name) ?? [], inner, source.Limits, source.Cancellation, source.Depth + 1), inner)));
        }
        return files.Count == 0
            ? throw new RefusedException("压缩包里没有报告；请检查是否选错了文件。")
            : new ReportReading.Many(files.ToImmutable());
    }

    // What macOS and Office leave beside documents is no report.
    private static bool IsReport(string name) =>
        !name.EndsWith('/') && !name.StartsWith("__MACOSX/", StringComparison.Ordinal) && name[(name.LastIndexOf('/') + 1)..] is var file
        && !file.StartsWith('.') && !file.StartsWith("~$", StringComparison.Ordinal) && file is not "Thumbs.db" and not "desktop.ini";

    private static ImmutableArray<NamedReading> Unfolded(string name, ReportReading reading) =>
        reading is ReportReading.Many many ? many.Files : [new(name, reading)];
}
