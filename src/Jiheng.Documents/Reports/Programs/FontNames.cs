namespace Jiheng.Documents.Reports.Programs;

/// <summary>Which fonts stand for the official ones where those are not installed: free ones of the same kind, those nearest to them first.</summary>
internal static class FontNames
{
    private static readonly (string[] Names, string[] Instead)[] Substitutes =
    [
        (["方正小标宋简体", "方正小标宋_GBK", "宋体", "SimSun"], ["Noto Serif CJK SC", "Source Han Serif SC", "AR PL SungtiL GB"]),
        (["仿宋_GB2312", "仿宋", "FangSong"], ["FZFangSong-Z02", "Noto Serif CJK SC", "Source Han Serif SC"]),
        (["楷体_GB2312", "楷体", "KaiTi"], ["AR PL KaitiM GB", "LXGW WenKai", "Noto Serif CJK SC"]),
        (["Times New Roman"], ["Liberation Serif", "Nimbus Roman", "Noto Serif CJK SC"]),
        (["黑体", "SimHei"], ["Noto Sans CJK SC", "Source Han Sans SC", "WenQuanYi Zen Hei"]),
    ];

    /// <summary>Where a program run in this folder looks for them.</summary>
    public static void Write(string folder)
    {
        var place = Directory.CreateDirectory(Path.Combine(folder, ".config", "fontconfig")).FullName;
        File.WriteAllText(Path.Combine(place, "fonts.conf"), $"""
            <?xml version="1.0"?>
            <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
            <fontconfig>
            {string.Concat(Substitutes.SelectMany(each => each.Names.Select(name => Alias(name, each.Instead))))}</fontconfig>
            """);
    }

    private static string Alias(string name, string[] instead) =>
        $"<alias binding=\"same\"><family>{name}</family><accept>{string.Concat(instead.Select(each => $"<family>{each}</family>"))}</accept></alias>\n";
}
