using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using Jiheng.Web.SampleCounty;

namespace Jiheng.Bench.Load;

/// <summary>Somebody at a desk: an address and cookies of his own, pages he reads and a table he saves.</summary>
internal sealed partial class LoadedPerson : IDisposable
{
    private const string Figure = "staff_in_service";

    private readonly HttpClient http;
    private readonly string evaluation;
    private readonly string account;
    private string page = "";
    private int saves;

    public LoadedPerson(Uri server, string account, Guid evaluation, int number)
    {
        this.account = account;
        this.evaluation = $"/evaluations/{evaluation}";
        // Everybody comes from an address of his own, because sign-ins are limited by address.
        var from = new IPAddress([127, 1, (byte)(number / 250), (byte)((number % 250) + 1)]);
        http = new(new SocketsHttpHandler
        {
            CookieContainer = new(),
            UseProxy = false,
            ConnectCallback = async (context, ct) =>
            {
                var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
                socket.Bind(new IPEndPoint(from, 0));
                await socket.ConnectAsync(IPAddress.Loopback, context.DnsEndPoint.Port, ct);
                return new NetworkStream(socket, ownsSocket: true);
            },
        })
        { BaseAddress = server };
    }

    public async Task SignInAsync()
    {
        await GetAsync("/sign-in");
        await PostAsync("/sign-in", new() { ["account"] = account, ["password"] = SampleAccounts.Password });
        if (page.Contains("name=\"password\"", StringComparison.Ordinal))
            throw new InvalidOperationException($"{account} was not let in.");
    }

    /// <summary>The pages somebody filling in goes through, one after the other.</summary>
    public Task ReadAsync(int step) => GetAsync((step % 6) switch
    {
        0 => "/",
        1 => evaluation + "/figures",
        2 => evaluation + "/figures/revenue",
        3 => evaluation + "/score",
        4 => evaluation + "/report",
        _ => evaluation + "/submit",
    });

    /// <summary>One changed figure is sent; the page that comes back is part of the save.</summary>
    public async Task SaveAsync()
    {
        var table = evaluation + "/figures/basic";
        if (!page.Contains(Figure + ".was", StringComparison.Ordinal))
            await GetAsync(table);
        var wanted = string.Create(CultureInfo.InvariantCulture, $"{40 + (++saves % 30)}");
        await PostAsync(table, new()
        {
            [Figure + ".value"] = wanted,
            [Figure + ".was"] = Value(Figure + ".was"),
            [Figure + ".state"] = "Known",
            [Figure + ".source"] = "花名册",
        });
        if (Value(Figure + ".value") != wanted)
            throw new InvalidOperationException($"{account}: what was saved does not stand on the page.");
    }

    /// <summary>Opens the page a save begins from, which is not part of its time.</summary>
    public Task OpenTableAsync() => GetAsync(evaluation + "/figures/basic");

    public void Dispose() => http.Dispose();

    private async Task GetAsync(string path)
    {
        using var answer = await http.GetAsync(new Uri(path, UriKind.Relative));
        await KeepAsync(answer);
    }

    private async Task PostAsync(string path, Dictionary<string, string> fields)
    {
        fields["__RequestVerificationToken"] = Value("__RequestVerificationToken");
        using var content = new FormUrlEncodedContent(fields);
        using var answer = await http.PostAsync(new Uri(path, UriKind.Relative), content);
        await KeepAsync(answer);
    }

    private async Task KeepAsync(HttpResponseMessage answer)
    {
        page = await answer.Content.ReadAsStringAsync();
        answer.EnsureSuccessStatusCode();
    }

    private string Value(string field)
    {
        var at = page.IndexOf($"name=\"{field}\"", StringComparison.Ordinal);
        return at < 0 ? "" : WebUtility.HtmlDecode(ValueOf().Match(page, at).Groups["value"].Value);
    }

    [GeneratedRegex("value=\"(?<value>[^\"]*)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex ValueOf();
}
