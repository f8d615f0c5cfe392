using System.Text;
using Jiheng.Shell;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
try
{
    return CommandLine.Run(args, new(Console.In, Console.Out, Console.Error, !Console.IsOutputRedirected, Environment.CurrentDirectory));
}
catch (IOException)
{
    // Whoever read our output has seen enough, or the disk is full; there is nowhere left to say so.
    return ExitStatus.CannotRead;
}
catch (UnauthorizedAccessException cause)
{
    Console.Error.WriteLine($"没有权限：{cause.Message}；请检查文件夹权限后再试。");
    return ExitStatus.CannotRead;
}
