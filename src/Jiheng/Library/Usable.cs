using Jiheng.Indicators.Loading;
using Jiheng.Shell;

namespace Jiheng.Library;

/// <summary>可用内容。What was loaded, or every problem of it, each with file, line and the next step.</summary>
internal static class Usable
{
    public static T Of<T>(Loaded<T> loaded)
        where T : class =>
        loaded.Value is { } value && !loaded.HasErrors
            ? value
            : throw new UnusableInputException(string.Join('\n', loaded.Problems.Where(problem => problem.IsError).Select(problem => problem.ToString())));
}
