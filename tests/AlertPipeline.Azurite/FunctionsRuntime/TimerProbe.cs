using System.Collections.Concurrent;
using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Azurite.FunctionsRuntime;

/// <summary>What the timers of a test were told, and what they are to do.</summary>
public sealed class TimerProbe
{
    private readonly ConcurrentQueue<TimerInfo> runs = new();

    public IReadOnlyList<TimerInfo> Runs => [.. runs];

    /// <summary>What the timers do; nothing unless a test says otherwise.</summary>
    public Func<Task> Handle { get; set; } = static () => Task.CompletedTask;

    internal Task RunAsync(TimerInfo timer)
    {
        runs.Enqueue(timer);
        return Handle();
    }
}
