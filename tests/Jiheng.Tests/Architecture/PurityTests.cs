using System.Text.RegularExpressions;
using Jiheng.Indicators.Standards;

namespace Jiheng.Tests.Architecture;

public sealed partial class PurityTests
{
    // On how many processors units are scored does not show in what comes out.
    private static readonly string[] Allowed =
        ["System.Runtime", "System.Collections", "System.Collections.Immutable", "System.Linq", "System.Memory", "System.Text.RegularExpressions", "System.Security.Cryptography", "System.Runtime.Numerics", "System.Runtime.InteropServices", "System.Threading", "System.Threading.Tasks.Parallel", "System.Console", "YamlDotNet"];

    [GeneratedRegex(@"\b(?:double|float|File\.[A-Z]\w+|Directory\.[A-Z]\w+|HttpClient|Socket|DateTime|DateTimeOffset|Stopwatch|Random|Guid|Environment|CurrentCulture|Console|Thread|Task)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Impure { get; }

    [Fact]
    public void The_pure_project_refers_only_to_the_framework_and_one_package()
    {
        var foreign = typeof(StandardReader).Assembly.GetReferencedAssemblies().Select(assembly => assembly.Name ?? "").Except(Allowed, StringComparer.Ordinal);

        Assert.Empty(foreign);
    }

    [Fact]
    public void The_pure_project_knows_no_file_network_clock_chance_or_binary_fraction()
    {
        var found = SourceFiles.Under("src/Jiheng.Indicators").Concat(SourceFiles.Under("src/Jiheng.ReportChecks"))
            .SelectMany(file => Impure.Matches(SourceFiles.Code(file.Text)).Select(match => $"{file.Path}: {match.Value}"));

        Assert.Empty(found);
    }

    [Fact]
    public void References_run_one_way()
    {
        Assert.DoesNotContain(References("src/Jiheng.Indicators/Jiheng.Indicators.csproj"), reference => reference.Contains("Jiheng.", StringComparison.Ordinal));
        Assert.All(References("src/Jiheng.ReportChecks/Jiheng.ReportChecks.csproj"), reference => Assert.Contains("Jiheng.Indicators", reference, StringComparison.Ordinal));
        Assert.All(References("src/Jiheng.Documents/Jiheng.Documents.csproj"), reference => Assert.Matches("Jiheng\\.(Indicators|ReportChecks)\\.csproj", reference));
    }

    [GeneratedRegex("<ProjectReference Include=\"(?<to>[^\"]+)\"", RegexOptions.CultureInvariant)]
    private static partial Regex ProjectReference { get; }

    private static IEnumerable<string> References(string project) =>
        ProjectReference.Matches(File.ReadAllText(Folders.Of(project))).Select(match => match.Groups["to"].Value);
}
