using Jiheng.Web.Checks.Findings;

namespace Jiheng.Web.Checks.Page;

/// <summary>结果写法。One way of writing what was found, report after report.</summary>
internal interface ICheckWriter
{
    void Add(CheckedFile file);

    void End();
}
