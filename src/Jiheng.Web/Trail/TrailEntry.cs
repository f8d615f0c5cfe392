namespace Jiheng.Web.Trail;

/// <summary>操作留痕。One line of the trail; each carries the hash of the one before, so that none can be changed or taken out unseen.</summary>
public sealed class TrailEntry
{
    /// <summary>From 1, without gaps.</summary>
    public long Number { get; set; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Who, by name and account.</summary>
    public required string By { get; init; }

    /// <summary>What was done, in the words of the field: 填报数据, 签署提交.</summary>
    public required string What { get; init; }

    /// <summary>The evaluation, account or campaign it was done to; the region for what its bureau works on together.</summary>
    public Guid? Subject { get; init; }

    /// <summary>From what to what, in words a person reads.</summary>
    public string Detail { get; init; } = "";

    /// <summary>SHA-256 of this line and <see cref="Previous"/>, in hexadecimal.</summary>
    public string Hash { get; set; } = "";

    public string Previous { get; set; } = "";
}
