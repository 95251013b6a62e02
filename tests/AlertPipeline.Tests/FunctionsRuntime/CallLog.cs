using System.Collections.Concurrent;

namespace AlertPipeline.Tests.FunctionsRuntime;

/// <summary>What functions and middleware say that they did, in order.</summary>
public sealed class CallLog
{
    private readonly ConcurrentQueue<string> entries = new();

    public IReadOnlyList<string> Entries => [.. entries];

    public void Add(string entry) => entries.Enqueue(entry);
}
