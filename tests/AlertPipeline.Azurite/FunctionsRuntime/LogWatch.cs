using Microsoft.Extensions.Logging;

namespace AlertPipeline.Azurite.FunctionsRuntime;

/// <summary>Tells a test that the runtime has logged an event so many times.</summary>
internal sealed class LogWatch(int eventId, int times) : ILoggerProvider, ILogger
{
    private readonly TaskCompletionSource seen = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int count;

    public Task Seen => seen.Task;

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel, EventId id, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (id.Id == eventId && Interlocked.Increment(ref count) == times)
        {
            seen.SetResult();
        }
    }

    public void Dispose()
    {
    }
}
