using Jiheng.Shell;

namespace Jiheng.Tests.CommandLine;

/// <summary>What one run of the program wrote, and how it ended.</summary>
internal sealed record Ran(int Status, string Output, string Error)
{
    public static Ran Of(params string[] args) => In(Folders.Root, args);

    public static Ran In(string folder, params string[] args) => With("", folder, args);

    public static Ran With(string input, string folder, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        using var reader = new StringReader(input);
        var status = Shell.CommandLine.Run(args, new Session(reader, output, error, false, folder));
        return new(status, output.ToString().ReplaceLineEndings("\n"), error.ToString());
    }
}
