using System.Buffers.Text;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Primitives;

namespace Jiheng.Web.People;

/// <summary>留住的表单。What somebody sent after the session had ended: carried, encrypted and signed, by the page of sign-in itself, so that the server keeps nothing of it.</summary>
/// <param name="Address">Where it was sent.</param>
/// <param name="Token">What shows afterwards that it was filled in by the same person in the same browser.</param>
/// <param name="Fields">As typed.</param>
/// <param name="Secrets">Fields that were left out, and have to be typed again.</param>
public sealed record KeptForm(string Address, string Token, ImmutableArray<KeptField> Fields, ImmutableArray<string> Secrets);

/// <summary>留住的一项。</summary>
public sealed record KeptField(string Name, string Value);

/// <summary>表单的留住与取回。</summary>
public sealed class KeptForms(IDataProtectionProvider protection, IAntiforgery antiforgery)
{
    /// <summary>Of the form as sent: many times the longest section of a report.</summary>
    public const long Most = 1_000_000;

    /// <summary>The field that carries it.</summary>
    public const string Field = "kept";

    private const string TokenField = "__RequestVerificationToken";

    // The page of sign-in may be left open over a weekend.
    private static readonly TimeSpan Longest = TimeSpan.FromDays(7);

    private static readonly ImmutableArray<string> Secret = ["password", "old", "new", "again", "code"];

    private readonly ITimeLimitedDataProtector protector = protection.CreateProtector("kept-form").ToTimeLimitedDataProtector();

    /// <summary>What the page of sign-in is to carry; nothing where nothing was typed.</summary>
    public async Task<string?> KeepAsync(HttpRequest request, CancellationToken ct)
    {
        var form = await request.ReadFormAsync(ct);
        // The session ended once more while it was being brought back.
        if (form[Field] is [{ } before])
            return before;
        var typed = form.Where(field => field.Key != TokenField).SelectMany(field => field.Value, (field, value) => new KeptField(field.Key, value ?? "")).ToLookup(field => Secret.Contains(field.Name));
        return typed[false].Any() && form[TokenField] is [{ Length: > 0 } token]
            ? Packed(new(request.Path + request.QueryString, token, [.. typed[false]], [.. typed[true].Select(field => field.Name).Distinct(StringComparer.Ordinal)]))
            : null;
    }

    /// <summary>What was carried, if it was filled in by who is signed in now; nothing otherwise, whoever may have sent it.</summary>
    public async Task<KeptForm?> OpenAsync(HttpContext http, string? kept) =>
        Unpacked(kept) is { } form && await IsOfAsync(http, form.Token) ? form : null;

    // A token holds for one account in one browser, whatever sessions come and go.
    private Task<bool> IsOfAsync(HttpContext http, string token)
    {
        var asSent = new DefaultHttpContext { RequestServices = http.RequestServices, User = http.User };
        asSent.Request.Method = HttpMethods.Post;
        asSent.Request.Headers.Cookie = http.Request.Headers.Cookie;
        asSent.Request.Headers["RequestVerificationToken"] = new StringValues(token);
        return antiforgery.IsRequestValidAsync(asSent);
    }

    private string Packed(KeptForm form)
    {
        using var packed = new MemoryStream();
        using (var pack = new GZipStream(packed, CompressionLevel.Fastest))
            JsonSerializer.Serialize(pack, form, KeptFormJsonContext.Default.KeptForm);
        return Base64Url.EncodeToString(protector.Protect(packed.ToArray(), Longest));
    }

    private KeptForm? Unpacked(string? kept)
    {
        try
        {
            using var unpack = new GZipStream(new MemoryStream(protector.Unprotect(Base64Url.DecodeFromChars(kept))), CompressionMode.Decompress);
            return JsonSerializer.Deserialize(unpack, KeptFormJsonContext.Default.KeptForm);
        }
        catch (Exception problem) when (problem is CryptographicException or FormatException)
        {
            return null;
        }
    }
}

/// <summary>留住的表单的序列化。</summary>
[JsonSerializable(typeof(KeptForm))]
internal sealed partial class KeptFormJsonContext : JsonSerializerContext;
