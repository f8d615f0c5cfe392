using Microsoft.AspNetCore.Identity;

namespace Jiheng.Web.People;

/// <summary>账号。A person who signs in, with one role and the place it holds for.</summary>
public sealed class Account : IdentityUser<Guid>
{
    /// <summary>显示名称: how the trail and the pages name this person.</summary>
    public required string DisplayName { get; set; }

    public required Role Role { get; set; }

    public Guid? RegionId { get; set; }

    /// <summary>The unit of an editor or head, the department of a supervisor.</summary>
    public Guid? UnitId { get; set; }

    /// <summary>业务股: for <see cref="Role.BureauSection"/>.</summary>
    public string? Section { get; set; }

    /// <summary>停用: kept for the trail, but nobody signs in with it.</summary>
    public bool IsDisabled { get; set; }

    /// <summary>The password was given by somebody else; nothing else can be done before it is changed.</summary>
    public bool MustChangePassword { get; set; }

    /// <summary>统一身份认证名: what the organisation's provider calls this person; nothing where it may not vouch for anybody.</summary>
    public string? ExternalName { get; set; }
}
