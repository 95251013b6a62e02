namespace FunctionsRuntime;

/// <summary>The result of an invocation, which middleware may replace.</summary>
internal sealed class InvocationOutcome
{
    public object? Result { get; set; }
}
