using FunctionsRuntime;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>What a function returned.</summary>
public sealed class InvocationResult
{
    private readonly InvocationOutcome outcome;

    internal InvocationResult(InvocationOutcome outcome) => this.outcome = outcome;

    /// <summary>The result; middleware may replace it, for instance by a problem response.</summary>
    public object? Value
    {
        get => outcome.Result;
        set => outcome.Result = value;
    }
}
