using Jiheng.Web.Data;

namespace Jiheng.Web.Checks;

/// <summary>上传核验的报告。A report somebody had checked, for that person only, and only for a few days.</summary>
public sealed class StoredReport : QueuedWork
{
    /// <summary>As uploaded, without any path.</summary>
    public required string FileName { get; init; }

    /// <summary>标题, once it is read.</summary>
    public string Title { get; set; } = "";

    public int Errors { get; set; }

    public int Doubts { get; set; }

    public int Hints { get; set; }

    /// <summary>Why it, or some of the files inside it, could not be read; one sentence a line.</summary>
    public string Problem { get; set; } = "";

    /// <summary>Whether there is a copy of it with comments.</summary>
    public bool IsAnnotated { get; set; }

    public StoredReportContent? Content { get; set; }
}

/// <summary>报告内容, apart so that lists do not load it: the file until it is read, then the page, packed.</summary>
public sealed class StoredReportContent
{
    public required Guid StoredReportId { get; init; }

    public required byte[] Bytes { get; set; }

    /// <summary>批注版, where the file was a Word document.</summary>
    public byte[]? Annotated { get; set; }
}
