using Microsoft.Azure.Functions.Worker;

namespace FunctionsRuntime;

/// <summary>The result of an invocation, which middleware may replace.</summary>
internal sealed class InvocationOutcome : InvocationResult
{
    public override object? Value { get; set; }
}
