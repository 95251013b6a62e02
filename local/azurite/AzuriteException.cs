namespace Azurite;

/// <summary>The emulator did not start or cannot be used as asked; the message names the cure.</summary>
/// <param name="message">What is wrong and what to do about it.</param>
public sealed class AzuriteException(string message) : Exception(message);
