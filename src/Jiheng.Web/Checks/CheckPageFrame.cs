using Jiheng.Web.Checks.Page;
using Jiheng.Web.Shell;

namespace Jiheng.Web.Checks;

/// <summary>核验结果的页框。The page of findings with the workbench's own files around it; and few visitors' files at once.</summary>
internal sealed class CheckPageFrame(AssetFiles files) : IDisposable
{
    private const int VisitorsAtOnce = 2;

    private readonly SemaphoreSlim free = new(VisitorsAtOnce);

    public PageFrame Frame { get; } = PageFrame.Linked(files.Styles("islands/check-page.ts"), files.Script("islands/check-page.ts"), UploadReport.Address);

    public async Task<T> OneOfFewAsync<T>(Func<T> work, CancellationToken ct)
    {
        await free.WaitAsync(ct);
        try
        {
            return await Task.Run(work, ct);
        }
        finally
        {
            free.Release();
        }
    }

    public void Dispose() => free.Dispose();
}
