namespace Local;

/// <summary>Waits for Ctrl-C or SIGTERM.</summary>
internal static class Stopped
{
    public static Task WaitAsync(CancellationToken cancellationToken)
    {
        var stopped = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        cancellationToken.Register(stopped.SetResult);
        return stopped.Task;
    }
}
