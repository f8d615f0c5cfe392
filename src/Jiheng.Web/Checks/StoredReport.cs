namespace Jiheng.Web.Checks;

/// <summary>上传核验的报告。A report somebody had checked, for that person only, and only for a few days.</summary>
public sealed class StoredReport
{
    /// <summary>How long it is kept.</summary>
    public static TimeSpan Kept { get; } = TimeSpan.FromDays(7);

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid OwnerId { get; init; }

    /// <summary>As uploaded, without any path.</summary>
    public required string FileName { get; init; }

    public required DateTimeOffset AddedAt { get; init; }

    public CheckState State { get; set; } = CheckState.Waiting;

    /// <summary>领用: who reads it now, a new number each time somebody begins. Only its holder writes the result.</summary>
    public Guid? Claim { get; set; }

    /// <summary>The last sign of life of who reads it; another takes over when it stays away.</summary>
    public DateTimeOffset? ClaimedAt { get; set; }

    /// <summary>How often somebody began to read it.</summary>
    public int Attempts { get; set; }

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

/// <summary>核验进度：等候、正在读、已完成、读不了、已取消。</summary>
public enum CheckState { Waiting, Reading, Done, Refused, Cancelled }

/// <summary>报告内容, apart so that lists do not load it: the file until it is read, then the page, packed.</summary>
public sealed class StoredReportContent
{
    public required Guid StoredReportId { get; init; }

    public required byte[] Bytes { get; set; }

    /// <summary>批注版, where the file was a Word document.</summary>
    public byte[]? Annotated { get; set; }
}
