namespace Local;

/// <summary>The local run cannot go on; the message names the cure.</summary>
/// <param name="message">What is wrong and what to do about it.</param>
/// <param name="inner">What led to it.</param>
public sealed class LocalRunException(string message, Exception? inner = null) : Exception(message, inner)
{
    internal static LocalRunException PortTaken(int port, string option, Exception inner) =>
        new($"Port {port} is taken. Stop the program that holds it, or choose another with {option} (0 for any free one).", inner);
}
