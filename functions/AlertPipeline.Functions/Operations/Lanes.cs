using System.Collections.Concurrent;

namespace AlertPipeline.Functions.Operations;

/// <summary>Does the same for many things, a few of them at the same time, on the threads on which their answers come.</summary>
internal static class Lanes
{
    /// <summary>Does it for all; the first fault ends its lane.</summary>
    public static Task ForEachAsync<T>(IEnumerable<T> items, int atOnce, Func<T, Task> work)
    {
        var waiting = new ConcurrentQueue<T>(items);
        return Task.WhenAll(Enumerable.Range(0, atOnce).Select(_ => RunAsync()));

        async Task RunAsync()
        {
            while (waiting.TryDequeue(out var next))
            {
                await work(next);
            }
        }
    }
}
