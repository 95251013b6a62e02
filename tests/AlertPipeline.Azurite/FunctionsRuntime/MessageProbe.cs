using System.Collections.Concurrent;
using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Azurite.FunctionsRuntime;

/// <summary>What the functions of a test saw, and what they are to do.</summary>
public sealed class MessageProbe
{
    private readonly ConcurrentQueue<string> seen = new();

    /// <summary>The bodies in the order in which they came.</summary>
    public IReadOnlyList<string> Seen => [.. seen];

    /// <summary>What the functions do with a message; nothing unless a test says otherwise.</summary>
    public Func<string, FunctionContext, Task> Handle { get; set; } = static (_, _) => Task.CompletedTask;

    internal Task SeeAsync(string body, FunctionContext context)
    {
        seen.Enqueue(body);
        return Handle(body, context);
    }
}
