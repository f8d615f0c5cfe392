using System.Globalization;
using Jiheng.Web.Data;
using Jiheng.Web.Regions;

namespace Jiheng.Web.Documents;

/// <summary>全部单位的文书。One document of every unit of a campaign, packed or bound in the background for who asked for it, and kept a few days.</summary>
public sealed class DocumentArchive : QueuedWork
{
    public required Guid CampaignId { get; init; }

    /// <summary>文书 by its name.</summary>
    public required string Form { get; init; }

    /// <summary>Ends in .zip, or in .docx where the documents are bound into one volume.</summary>
    public required string FileName { get; init; }

    /// <summary>汇编.</summary>
    public bool IsVolume => FileName.EndsWith($".{DocumentFile.Word}", StringComparison.Ordinal);

    /// <summary>How many documents there will be.</summary>
    public int Total { get; set; }

    /// <summary>How many are written.</summary>
    public int Written { get; set; }

    public DocumentArchiveContent? Content { get; set; }

    /// <summary>By code and name, each once: a stroke within a name begins no folder, and what is alike after cleaning is numbered.</summary>
    internal static string NameOf(BudgetUnit unit, HashSet<string> taken)
    {
        var whole = $"{unit.Code} {unit.Name}".Replace('/', '－').Replace('\\', '－');
        for (var time = 1; ; time++)
        {
            var name = Shell.FileName.Cleaned((time == 1 ? whole : string.Create(CultureInfo.InvariantCulture, $"（{time}）{whole}")) + $".{DocumentFile.Word}");
            if (taken.Add(name))
                return name;
        }
    }
}

/// <summary>压缩包内容, apart so that nothing else loads it.</summary>
public sealed class DocumentArchiveContent
{
    public required Guid DocumentArchiveId { get; init; }

    public required byte[] Bytes { get; init; }
}
