using System.Diagnostics;
using Jiheng.Documents.FinalAccounts;
using Jiheng.Indicators.Definitions;
using Jiheng.ReportChecks.Contents;
using Jiheng.Documents.Drafts;
using Jiheng.Documents.Forms;
using Jiheng.Web.SampleCounty;

namespace Jiheng.Web.Shell;

/// <summary>业务内容。Everything that lies beside the program as content, read and found free of errors before the workbench starts.</summary>
/// <param name="Dictionary">数据项目录.</param>
/// <param name="Tables">填报表.</param>
/// <param name="Systems">指标体系, in the order of their numbers.</param>
/// <param name="Checks">核验内容.</param>
/// <param name="Outlines">报告提纲; the usual one of each kind of subject is among them.</param>
/// <param name="Forms">文书格式, in the order of their names.</param>
/// <param name="Accounts">决算公开表的取数位置.</param>
/// <param name="Samples">示例部门, for an empty database; none when no sample county is wanted.</param>
/// <param name="Material">示例县素材; nothing when no sample county is wanted.</param>
public sealed record WorkbenchContent(
    FigureDictionary Dictionary, FigureTables Tables, ImmutableArray<IndicatorSystem> Systems, CheckContent Checks, ImmutableArray<ReportOutline> Outlines, ImmutableArray<DocumentForm> Forms,
    AccountTables Accounts, ImmutableArray<SampleDepartment> Samples, SampleMaterial? Material)
{
    /// <summary>自建体系, by number; nothing where there is none.</summary>
    public Func<string, IndicatorSystem?> Added { get; init; } = _ => null;

    /// <summary>提纲 for this kind of subject; the folder is refused when one is missing.</summary>
    public ReportOutline Outline(Subject subject) =>
        Outlines.FirstOrDefault(outline => outline.Subject == subject && outline.IsUsual) ?? throw new UnreachableException($"There is no outline for {subject}.");

    /// <summary>Nothing where it was taken away, or can no longer be read.</summary>
    public IndicatorSystem? Find(string id) => Systems.FirstOrDefault(system => system.Id == id) ?? Added(id);

    /// <summary>The system of this number; campaigns name only systems that were there when they began.</summary>
    /// <exception cref="UnreadableSystemException">It was taken away since, or can no longer be read.</exception>
    public IndicatorSystem System(string id) => Find(id) ?? throw new UnreadableSystemException($"这里要用的指标体系“{id}”现在读不出来，所以没有办成；已保存的内容没有丢失。请告诉管理员，“指标体系”一页写有原因。");

    /// <summary>名称; the number where it can no longer be read.</summary>
    public string NameOf(string id) => Find(id)?.Name ?? $"{id}（读不出来）";
}

/// <summary>读不出的指标体系。The message is a Chinese sentence.</summary>
public sealed class UnreadableSystemException : Exception
{
    public UnreadableSystemException()
    {
    }

    public UnreadableSystemException(string message)
        : base(message)
    {
    }

    public UnreadableSystemException(string message, Exception cause)
        : base(message, cause)
    {
    }
}

/// <summary>示例部门。Figures of a published report, shown under an invented name.</summary>
public sealed record SampleDepartment(string SystemId, Indicators.Figures.FigureSet Figures);
