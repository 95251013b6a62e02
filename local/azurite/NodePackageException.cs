namespace Azurite;

/// <summary>A Node package cannot be installed or run; the message names the cure.</summary>
/// <param name="message">What is wrong and what to do about it.</param>
/// <param name="inner">What led to it.</param>
public sealed class NodePackageException(string message, Exception? inner = null) : Exception(message, inner);
