namespace Jiheng.Web.People;

/// <summary>单位统一身份认证。The organisation's OAuth 2.0 provider, where one is configured. No record: what prints itself must not print the secret.</summary>
public sealed class OrganisationProvider
{
    private const string Prefix = "JIHENG_OAUTH_";

    /// <summary>What the button says after 用.</summary>
    public required string Name { get; init; }

    public required Uri AuthorizeAddress { get; init; }

    public required Uri TokenAddress { get; init; }

    public required Uri UserInfoAddress { get; init; }

    public required string ClientId { get; init; }

    public required string Secret { get; init; }

    /// <summary>授权范围, separated by spaces; many providers want none.</summary>
    public string Scope { get; init; } = "";

    /// <summary>The field of the userinfo answer that names the person; points lead into fields within: data.userName.</summary>
    public required string AccountField { get; init; }

    /// <summary>Reads the settings; nothing where none is set.</summary>
    /// <exception cref="IOException">They are not complete or not sound; the message is one Chinese sentence, without any value.</exception>
    public static OrganisationProvider? Read(Func<string, string?> setting)
    {
        string[] needed = ["AUTHORIZE", "TOKEN", "USERINFO", "CLIENT_ID", "CLIENT_SECRET"];
        var missing = needed.Where(name => string.IsNullOrWhiteSpace(setting(Prefix + name))).ToList();
        if (missing.Count == needed.Length)
            return null;
        if (missing.Count > 0)
            throw new IOException($"单位统一身份认证的设置不全，还缺{string.Join('、', missing.Select(name => Prefix + name))}；请补上，或者全部去掉。");
        return new()
        {
            Name = Text(setting, "NAME", "单位统一身份认证"),
            AuthorizeAddress = Address(setting, "AUTHORIZE"),
            TokenAddress = Address(setting, "TOKEN"),
            UserInfoAddress = Address(setting, "USERINFO"),
            ClientId = Text(setting, "CLIENT_ID", ""),
            Secret = Text(setting, "CLIENT_SECRET", ""),
            Scope = Text(setting, "SCOPE", ""),
            AccountField = Text(setting, "ACCOUNT_FIELD", "sub"),
        };
    }

    private static string Text(Func<string, string?> setting, string name, string otherwise) => setting(Prefix + name)?.Trim() is { Length: > 0 } text ? text : otherwise;

    // Codes and tokens travel there: only encrypted, unless they stay on this machine.
    private static Uri Address(Func<string, string?> setting, string name) =>
        Uri.TryCreate(Text(setting, name, ""), UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback))
            ? address
            : throw new IOException($"{Prefix}{name}要写以 https:// 开头的完整地址；请改正后再启动。");
}
