namespace Jiheng.Shell;

/// <summary>输入问题。What was given cannot be used; each message is one Chinese sentence with the next step. Ends the command with status 2.</summary>
public sealed class UnusableInputException : Exception
{
    public UnusableInputException()
    {
    }

    public UnusableInputException(string message)
        : base(message)
    {
    }

    public UnusableInputException(string message, Exception cause)
        : base(message, cause)
    {
    }
}
