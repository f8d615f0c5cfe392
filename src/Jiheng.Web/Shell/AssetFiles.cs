using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.FileProviders;

namespace Jiheng.Web.Shell;

/// <summary>前端文件。Built scripts and styles, by the names of their sources.</summary>
internal sealed class AssetFiles
{
    private readonly Dictionary<string, BuiltFile> files = JsonSerializer.Deserialize(
        File.ReadAllText(Path.Combine(Folder, ".vite", "manifest.json")), AssetJsonContext.Default.DictionaryStringBuiltFile) ?? [];

    public static string Folder => Path.Combine(AppContext.BaseDirectory, "assets");

    /// <summary>The address of the script built from this source: <c>islands/figure-grid.ts</c>.</summary>
    public string Script(string source) => "/assets/" + files[source].File;

    /// <summary>The addresses of the styles it brings.</summary>
    public IEnumerable<string> Styles(string source) => (files[source].Css ?? []).Select(style => "/assets/" + style);

    internal sealed record BuiltFile([property: JsonPropertyName("file")] string File, [property: JsonPropertyName("css")] string[]? Css);
}

/// <summary>前端清单的序列化。</summary>
[JsonSerializable(typeof(Dictionary<string, AssetFiles.BuiltFile>))]
internal sealed partial class AssetJsonContext : JsonSerializerContext;

/// <summary>前端文件的发送。</summary>
internal static class Assets
{
    // Their names carry a hash of their content: what was sent once need never be asked for again.
    public static void UseAssets(this WebApplication app) => app.UseStaticFiles(new StaticFileOptions
    {
        FileProvider = new PhysicalFileProvider(AssetFiles.Folder),
        RequestPath = "/assets",
        OnPrepareResponse = sent => sent.Context.Response.Headers.CacheControl = "public, max-age=31536000, immutable",
    });
}
