namespace Jiheng.Web.Data;

/// <summary>同时保存。What happens when somebody else saved between an action's reading and its writing: everything is read again and decided anew.</summary>
/// <remarks>
/// Whether the person has to be told is the action's own question, and the same as when the other save had come earlier: the version posted with the form is not the stored one any more.
/// A save elsewhere in the same evaluation, which only moved its version on, goes through unnoticed.
/// </remarks>
public static class ConcurrentSave
{
    private const int MostAttempts = 6;

    /// <summary>The action reads, decides and saves within <paramref name="attempt"/>, all of it; nothing it has read before is looked at again.</summary>
    public static async Task<T> RunAsync<T>(WorkbenchDb db, Func<Task<T>> attempt)
    {
        for (var time = 1; ; time++)
        {
            try
            {
                return await attempt();
            }
            catch (DbUpdateException) when (time < MostAttempts)
            {
                db.ChangeTracker.Clear();
            }
        }
    }
}
