namespace Jiheng.Shell;

/// <summary>退出状态。Scripts rely on these numbers.</summary>
internal static class ExitStatus
{
    /// <summary>Missing figures are no failure.</summary>
    public const int Done = 0;

    /// <summary>A standard was not understood, or validation or the check of a report found errors.</summary>
    public const int NotUnderstood = 1;

    public const int CannotRead = 2;

    /// <summary>Interrupted (Ctrl+C), as shells count it.</summary>
    public const int Stopped = 130;
}
