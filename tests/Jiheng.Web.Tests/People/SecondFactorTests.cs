using System.Buffers.Binary;
using System.Net;
using System.Security.Cryptography;
using Jiheng.Web.Tests.Hosting;

namespace Jiheng.Web.Tests.People;

public sealed class SecondFactorTests(Hosts hosts)
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task With_a_second_factor_the_password_alone_is_not_enough(Engine engine)
    {
        var host = await hosts.OnAsync(engine);
        var some = await Some.EvaluationAsync(host);
        var key = await EnableAsync(host, some.Head);

        using var person = await host.VisitAsync();
        using var first = await person.SubmitAsync("/sign-in", new() { ["account"] = some.Head, ["password"] = SampleCounty.SampleAccounts.Password });
        using var before = await person.GetAsync("/account");
        using var wrong = await person.SubmitAsync("/sign-in/code", new() { ["code"] = "000000" });
        using var right = await person.SubmitAsync("/sign-in/code", new() { ["code"] = Code(key) });
        using var after = await person.GetAsync("/account");

        Assert.StartsWith("/sign-in/code", first.Headers.Location?.OriginalString, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, before.StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        Assert.Equal("/", right.Headers.Location?.OriginalString);
        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
    }

    [Fact]
    public async Task A_second_factor_is_only_switched_on_with_a_right_code()
    {
        var host = await hosts.OnAsync(Engine.Sqlite);
        var some = await Some.EvaluationAsync(host);
        using var person = await host.VisitAsync(some.Head);

        using var answer = await person.SubmitAsync("/account/second-factor", new() { ["code"] = "12345" }, page: "/account");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.False(await host.InDatabaseAsync(db => db.Users.Where(user => user.UserName == some.Head).Select(user => user.TwoFactorEnabled).SingleAsync()));
    }

    internal static async Task<string> EnableAsync(WorkbenchHost host, string account)
    {
        using var person = await host.VisitAsync(account);
        var page = await person.OpenAsync("/account");
        var key = page.QuerySelectorAll("code").Select(code => code.TextContent.Replace(" ", "", StringComparison.Ordinal)).First(code => code.Length == 32);
        using var answer = await person.SubmitAsync("/account/second-factor", new() { ["code"] = Code(key) }, page: "/account");
        Assert.Equal(8, WebVisitor.Parsed(await answer.Content.ReadAsStringAsync()).QuerySelectorAll(".notice li").Length);
        return key;
    }

    // RFC 6238: what the authenticator on a phone shows.
    internal static string Code(string key)
    {
        var bits = string.Concat(key.Select(letter => Convert.ToString(Alphabet.IndexOf(letter, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        var secret = bits.Chunk(8).Where(eight => eight.Length == 8).Select(eight => Convert.ToByte(new string(eight), 2)).ToArray();
        var step = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(step, TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() / 30);
#pragma warning disable CA5350 // What authenticators use.
        var hash = HMACSHA1.HashData(secret, step);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 15)) & int.MaxValue;
        return (number % 1_000_000).ToString("000000", System.Globalization.CultureInfo.InvariantCulture);
    }
}
