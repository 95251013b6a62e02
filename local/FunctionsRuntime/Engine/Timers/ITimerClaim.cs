namespace FunctionsRuntime;

/// <summary>The right to run one occurrence, kept until it is disposed.</summary>
internal interface ITimerClaim : IAsyncDisposable
{
    /// <summary>Gives the claim back, together with the occurrences to store, if any.</summary>
    Task CompleteAsync(TimerStatus? status);
}
