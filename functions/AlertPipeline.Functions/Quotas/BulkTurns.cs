namespace AlertPipeline.Functions.Quotas;

/// <summary>Lets only so much of what can wait be done at the same time in this instance of the app, so that storage is free for what cannot. It lives as long as the app does.</summary>
public sealed class BulkTurns
{
    private const int AtOnce = 4;

    private readonly Lock gate = new();
    private readonly Queue<TaskCompletionSource> waiting = new();
    private int free = AtOnce;

    /// <summary>Does something when its turn comes; the host renews its lease of the message meanwhile.</summary>
    public async Task InTurnAsync(Func<Task> work)
    {
        await TurnAsync();
        try
        {
            await work();
        }
        finally
        {
            PassOn();
        }
    }

    // Not a semaphore: that goes on with the next one on a thread of its own choice, and a simulation has one thread.
    private Task TurnAsync()
    {
        lock (gate)
        {
            if (free > 0)
            {
                free--;
                return Task.CompletedTask;
            }

            var turn = new TaskCompletionSource();
            waiting.Enqueue(turn);
            return turn.Task;
        }
    }

    private void PassOn()
    {
        TaskCompletionSource? next;
        lock (gate)
        {
            free += waiting.TryDequeue(out next) ? 0 : 1;
        }

        next?.SetResult();
    }
}
