namespace FunctionsRuntime;

/// <summary>The right to run one occurrence of a timer, kept until it is disposed.</summary>
internal abstract class TimerClaim : IAsyncDisposable
{
    /// <summary>Says that the occurrence was run; without it another host may run it again.</summary>
    public abstract Task CompleteAsync();

    /// <summary>Ends the claim.</summary>
    public abstract ValueTask DisposeAsync();
}
