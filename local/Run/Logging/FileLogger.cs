using Microsoft.Extensions.Logging;

namespace Local;

/// <summary>Writes the lines of one component.</summary>
internal sealed class FileLogger(string component, Action<string> write) : ILogger
{
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel != LogLevel.None;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        var fault = exception is null ? "" : $"\n{exception}";
        write($"{logLevel} {component}[{eventId.Id}] {formatter(state, exception)}{fault}");
    }
}
