namespace Jiheng.Shell;

/// <summary>会话。Where one run of a command reads and writes.</summary>
/// <param name="Input">标准输入.</param>
/// <param name="Output">What was asked for.</param>
/// <param name="Error">What went wrong, and progress.</param>
/// <param name="IsTerminal">A person is looking: colours are welcome.</param>
/// <param name="Folder">Where relative paths begin.</param>
public sealed record Session(TextReader Input, TextWriter Output, TextWriter Error, bool IsTerminal, string Folder);
