namespace Jiheng.Web.Data;

/// <summary>领用。One piece of work in the hands of who began it; nothing is written once it was given up, taken over or deleted.</summary>
public sealed class WorkClaim<TWork>(WorkbenchDb db, Guid id, Guid number)
    where TWork : QueuedWork
{
    public WorkbenchDb Db => db;

    public Guid Id => id;

    /// <summary>The row, as long as it is still held.</summary>
    public IQueryable<TWork> Mine => db.Set<TWork>().Where(work => work.Id == id && work.Claim == number && work.State == WorkState.Doing);
}
