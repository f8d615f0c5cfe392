namespace Jiheng.Web.Data;

/// <summary>后台事项。Something a person asked for that waits in a table until a replica does it, and whose result is kept a few days for that person.</summary>
public abstract class QueuedWork
{
    /// <summary>How long it is kept.</summary>
    public static TimeSpan Kept { get; } = TimeSpan.FromDays(7);

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid OwnerId { get; init; }

    public required DateTimeOffset AddedAt { get; init; }

    public WorkState State { get; set; } = WorkState.Waiting;

    /// <summary>领用: who does it now, a new number each time somebody begins. Only its holder goes on and writes the result.</summary>
    public Guid? Claim { get; set; }

    /// <summary>The last sign of life of who does it; another takes over when it stays away.</summary>
    public DateTimeOffset? ClaimedAt { get; set; }

    /// <summary>How often somebody began.</summary>
    public int Attempts { get; set; }
}

/// <summary>办理进度：等候、正在办、已办好、没有办成、已停止。</summary>
public enum WorkState { Waiting, Doing, Done, Failed, Cancelled }
