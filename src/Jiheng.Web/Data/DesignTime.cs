using Jiheng.Web.Shell;
using Microsoft.EntityFrameworkCore.Design;

namespace Jiheng.Web.Data;

/// <summary>迁移工具入口。How the migrations tool opens the model.</summary>
public sealed class DesignTime : IDesignTimeDbContextFactory<WorkbenchDb>
{
    public WorkbenchDb CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<WorkbenchDb>();
        DatabaseSetup.Choose(options, new WorkbenchOptions("", Path.GetTempPath(), null));
        return new(options.Options);
    }
}
