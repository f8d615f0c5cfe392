using System.Collections.Immutable;
using Jiheng.Indicators.Figures;
using Jiheng.Shell;

namespace Jiheng.Library;

/// <summary>存疑数据的提醒。Beside what a command writes into a file, where there is no place for them.</summary>
internal static class DoubtText
{
    public static void Tell(string file, ImmutableArray<FigureDoubt> doubts, Session session)
    {
        foreach (var doubt in doubts)
            session.Error.WriteLine($"提醒：{file}：{doubt.Message}");
    }
}
