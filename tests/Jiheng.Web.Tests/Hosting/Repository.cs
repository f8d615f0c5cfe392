namespace Jiheng.Web.Tests.Hosting;

/// <summary>Where the files of the repository are.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "Jiheng.slnx")) ? folder : Find(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("There is no Jiheng.slnx above the tests."));
}
