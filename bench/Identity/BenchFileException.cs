namespace Bench.Identity;

/// <summary>A file that was given cannot be measured with. The message says what is wrong with it and never shows what is in it.</summary>
internal sealed class BenchFileException(string message, Exception? inner = null) : Exception(message, inner);
