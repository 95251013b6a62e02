using Microsoft.Extensions.Logging;

namespace Bench.Fuzz;

/// <summary>Reads everything the app logs and counts the lines that hold something of a body.</summary>
internal sealed class MarkWatch(string mark) : ILoggerProvider, ILogger
{
    private long lines;
    private long marked;

    /// <summary>How much was logged.</summary>
    public long Lines => Interlocked.Read(ref lines);

    /// <summary>How many lines hold the mark.</summary>
    public long Marked => Interlocked.Read(ref marked);

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        Interlocked.Increment(ref lines);
        if ($"{formatter(state, exception)} {exception}".Contains(mark, StringComparison.OrdinalIgnoreCase))
        {
            Interlocked.Increment(ref marked);
        }
    }

    public void Dispose()
    {
    }
}
