namespace Microsoft.Azure.Functions.Worker;

/// <summary>What is known about the trigger of an invocation.</summary>
public abstract class BindingContext
{
    /// <summary>Values by name: route values of a request, or id, dequeue count and times of a queue message.</summary>
    public abstract IReadOnlyDictionary<string, object?> BindingData { get; }
}
