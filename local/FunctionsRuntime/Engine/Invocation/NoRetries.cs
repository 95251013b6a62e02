using Microsoft.Azure.Functions.Worker;

namespace FunctionsRuntime;

/// <summary>There are no retry policies here: a queue message counts its tries, and a timer has its next occurrence.</summary>
internal sealed class NoRetries : RetryContext
{
    public override int RetryCount => 0;

    public override int MaxRetryCount => 0;
}
