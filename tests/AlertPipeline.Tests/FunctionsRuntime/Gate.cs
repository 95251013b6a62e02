namespace AlertPipeline.Tests.FunctionsRuntime;

/// <summary>Holds a function until a test lets it go.</summary>
public sealed class Gate
{
    private readonly TaskCompletionSource entered = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource opened = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Completes when a function has come to the gate.</summary>
    public Task Entered => entered.Task;

    public void Open() => opened.SetResult();

    internal Task PassAsync()
    {
        entered.TrySetResult();
        return opened.Task;
    }
}
