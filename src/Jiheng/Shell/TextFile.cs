using System.Text;
using Jiheng.Indicators.Loading;

namespace Jiheng.Shell;

/// <summary>文本文件。Reads a UTF-8 file of bounded size; every way it can fail is one sentence.</summary>
internal static class TextFile
{
    private const long MostBytes = 5_000_000;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <param name="path">As given.</param>
    /// <param name="session">For relative paths.</param>
    public static SourceText Read(string path, Session session)
    {
        try
        {
            return new(path, Strict.GetString(Bytes(path, session, MostBytes)));
        }
        catch (DecoderFallbackException cause)
        {
            throw new UnusableInputException($"{path}：不是 UTF-8 编码的文本；请另存为 UTF-8 后再试。", cause);
        }
    }

    public static byte[] Bytes(string path, Session session, long mostBytes)
    {
        Check(path, session, mostBytes);
        try
        {
            return File.ReadAllBytes(Full(path, session));
        }
        catch (Exception cause) when (cause is UnauthorizedAccessException or IOException)
        {
            throw new UnusableInputException($"{path}：没有读取权限或正被占用；请检查文件权限后再试。", cause);
        }
    }

    /// <summary>Refuses what is not there, is a folder or is too large.</summary>
    public static void Check(string path, Session session, long mostBytes)
    {
        var full = Full(path, session);
        if (Directory.Exists(full))
            throw new UnusableInputException($"{path}：这是文件夹，不是文件；请写明文件名。");
        if (!File.Exists(full))
            throw new UnusableInputException($"{path}：找不到这个文件；请核对路径。");
        if (new FileInfo(full).Length > mostBytes)
            throw new UnusableInputException($"{path}：文件超过{mostBytes / 1_000_000}兆字节；请确认选对了文件，或拆分后再试。");
    }

    public static string Full(string path, Session session) => Path.GetFullPath(path, session.Folder);

    public static void Write(string path, string text, Session session) => Write(path, Strict.GetBytes(text), session);

    public static void Write(string path, byte[] bytes, Session session) => Writing(path, () => File.WriteAllBytes(Full(path, session), bytes));

    public static void Writing(string path, Action write) => Writing(path, () =>
    {
        write();
        return true;
    });

    /// <summary>Whatever keeps something from being written there is one sentence.</summary>
    public static T Writing<T>(string path, Func<T> write)
    {
        try
        {
            return write();
        }
        catch (Exception cause) when (cause is UnauthorizedAccessException or IOException)
        {
            throw new UnusableInputException($"{path}：写不进去；请检查文件夹是否存在、是否有权限。", cause);
        }
    }
}
