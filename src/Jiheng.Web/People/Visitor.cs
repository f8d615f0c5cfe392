using System.Security.Claims;

namespace Jiheng.Web.People;

/// <summary>当前用户。Who asks, and what that person may see; from the signed cookie, checked against the account every few minutes.</summary>
public sealed record Visitor(Guid AccountId, string Name, Role Role, Guid? RegionId, Guid? UnitId, string? Section)
{
    /// <summary>账号。</summary>
    public string Account { get; init; } = "";

    /// <summary>How the trail names this person: “张三（zhangsan）”.</summary>
    public string Signature => $"{Name}（{Account}）";

    /// <summary>Nothing when nobody is signed in.</summary>
    public static Visitor? Of(ClaimsPrincipal person)
    {
        if (person.FindFirstValue(ClaimTypes.NameIdentifier) is not { } id || !Enum.TryParse<Role>(person.FindFirstValue(Claims.Role), out var role))
            return null;
        return new(Guid.Parse(id), person.FindFirstValue(Claims.Name) ?? "", role, Place(person, Claims.Region), Place(person, Claims.Unit), person.FindFirstValue(Claims.Section))
        {
            Account = person.FindFirstValue(ClaimTypes.Name) ?? "",
        };
    }

    private static Guid? Place(ClaimsPrincipal person, string claim) => Guid.TryParse(person.FindFirstValue(claim), out var id) ? id : null;
}

/// <summary>身份声明。</summary>
public static class Claims
{
    public const string Name = "jiheng:name";
    public const string Role = "jiheng:role";
    public const string Region = "jiheng:region";
    public const string Unit = "jiheng:unit";
    public const string Section = "jiheng:section";
}
