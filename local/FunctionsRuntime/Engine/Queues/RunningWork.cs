namespace FunctionsRuntime;

/// <summary>Work that was begun and is not awaited where it was begun.</summary>
internal sealed class RunningWork
{
    private readonly Lock gate = new();
    private readonly HashSet<Task> tasks = [];

    public int Count => Running().Length;

    /// <summary>How much work was ever begun.</summary>
    public int Begun { get; private set; }

    public void Add(Task task)
    {
        lock (gate)
        {
            tasks.Add(task);
            Begun++;
        }
    }

    /// <summary>Waits until no more than so many are running.</summary>
    public async Task AtMostAsync(int limit, CancellationToken ct)
    {
        while (Running() is var running && running.Length > limit)
        {
            await Task.WhenAny(running).WaitAsync(ct);
        }
    }

    private Task[] Running()
    {
        lock (gate)
        {
            tasks.RemoveWhere(task => task.IsCompleted);
            return [.. tasks];
        }
    }
}
