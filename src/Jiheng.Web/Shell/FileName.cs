namespace Jiheng.Web.Shell;

/// <summary>文件名。As uploaded, without path, control characters and what file systems refuse.</summary>
public static class FileName
{
    private const int Most = 120;
    private const string Refused = "<>:\"/\\|?*";

    public static string Cleaned(string sent)
    {
        var last = sent[(sent.LastIndexOfAny(['/', '\\']) + 1)..];
        var kept = string.Concat(last.Where(letter => !char.IsControl(letter) && !char.IsSurrogate(letter) && char.GetUnicodeCategory(letter) != System.Globalization.UnicodeCategory.Format && !Refused.Contains(letter, StringComparison.Ordinal))).Trim(' ', '.');
        if (kept.Length == 0)
            return "未命名";
        var ending = Path.GetExtension(kept);
        return kept.Length <= Most ? kept : ending.Length < Most ? kept[..(Most - ending.Length)] + ending : kept[..Most];
    }
}
