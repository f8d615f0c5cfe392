using Jiheng.Web.Data;
using Jiheng.Web.People;
using Jiheng.Web.Shell;
using Microsoft.AspNetCore.Identity;

namespace Jiheng.Web.Admin;

/// <summary>首个管理员。Made on the command line by whoever can reach the database; everybody else is made by an administrator.</summary>
public static class FirstAdministrator
{
    /// <summary>Registers the region where there is none, and an administrator in it.</summary>
    /// <returns>The password, shown once; nothing when the name is taken.</returns>
    /// <exception cref="IOException">The database cannot be reached.</exception>
    public static Task<string?> AddAsync(WorkbenchOptions options, string account, string regionCode, string regionName, CancellationToken ct) =>
        DatabaseOnly.WorkAsync(options, async (db, services) =>
        {
            var region = await db.Regions.FirstOrDefaultAsync(each => each.Code == regionCode, ct);
            if (region is null)
                db.Regions.Add(region = new() { Code = regionCode, Name = regionName });
            var made = new TypedAccount(account, "系统管理员", Role.Administrator, null, "").Made(region.Id);
            var password = GivenPassword.Make();
            db.Trail.Add(new() { At = options.Clock.GetUtcNow(), By = "命令行", What = "新增账号", Subject = made.Id, Detail = $"{account}（系统管理员）" });
            var result = await services.GetRequiredService<UserManager<Account>>().CreateAsync(made, password);
            return result.Succeeded ? password : null;
        }, ct);
}
