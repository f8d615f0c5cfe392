using System.Globalization;

namespace Jiheng.Indicators.Loading;

/// <summary>诊断。One problem in a file: a stable code, one sentence a finance officer can act on, and the place.</summary>
/// <param name="Code">JH followed by three digits; never reused.</param>
/// <param name="Message">One Chinese sentence with the remedy.</param>
/// <param name="Where">File and position.</param>
/// <param name="Severity">Errors stop the load; warnings do not.</param>
public sealed record Diagnostic(string Code, string Message, Location Where, DiagnosticSeverity Severity = DiagnosticSeverity.Error)
{
    public bool IsError => Severity == DiagnosticSeverity.Error;

    public override string ToString() => $"{Where}: {(IsError ? "错误" : "提醒")} {Code} {Message}";
}

/// <summary>严重程度。</summary>
public enum DiagnosticSeverity { Error, Warning }

/// <summary>位置。File, line and column, both counted from 1; 0 means the file as a whole.</summary>
public sealed record Location(string File, int Line, int Column = 0)
{
    public override string ToString() => Line == 0 ? File : $"{File}:{Line.ToString(CultureInfo.InvariantCulture)}";
}

/// <summary>读取结果。What was loaded, if it could be, and every problem met on the way.</summary>
public sealed record Loaded<T>(T? Value, ImmutableArray<Diagnostic> Problems)
    where T : class
{
    public bool HasErrors => Value is null || Problems.Any(problem => problem.IsError);
}
