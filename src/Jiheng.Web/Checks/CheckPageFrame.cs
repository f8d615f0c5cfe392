using Jiheng.Web.Checks.Page;
using Jiheng.Web.Shell;

namespace Jiheng.Web.Checks;

/// <summary>核验结果的页框。The page of findings with the workbench's own files around it.</summary>
/// <param name="files">Of the page.</param>
internal sealed class CheckPageFrame(AssetFiles files)
{
    public PageFrame Frame { get; } = PageFrame.Linked(files.Styles("islands/check-page.ts"), files.Script("islands/check-page.ts"), UploadReport.Address);
}
