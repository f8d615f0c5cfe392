using System.CommandLine;

namespace Jiheng.Shell;

/// <summary>带例子的命令。</summary>
internal sealed class ExampleCommand(string name, string description, string example) : Command(name, description)
{
    public string Example { get; } = example;
}
