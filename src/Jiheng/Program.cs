using System.Text;
using Jiheng.Shell;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return CommandLine.Run(args, new(Console.In, Console.Out, Console.Error, !Console.IsOutputRedirected, Environment.CurrentDirectory));
