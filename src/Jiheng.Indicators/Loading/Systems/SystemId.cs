using Jiheng.Indicators.Loading.Yaml;

namespace Jiheng.Indicators.Loading.Systems;

/// <summary>体系编号。The number of a system is the name of the folder its file lies in.</summary>
internal static class SystemId
{
    public static string Read(Field field, string file)
    {
        var id = field.Identifier('-');
        if (Folder(file) is { } folder && id.Length > 0 && id != folder)
            field.Report(DiagnosticCodes.IdIsNotFolder, $"体系编号是{Excerpt.Quote(id)}，所在文件夹是{Excerpt.Quote(folder)}；两者应当一致，请改正其中一个。");
        return id;
    }

    private static string? Folder(string file) => file.Split('/', '\\') is [.., var folder, "体系.yaml"] ? folder : null;
}
