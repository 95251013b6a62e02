namespace Microsoft.Azure.Functions.Worker;

/// <summary>One invocation of a function, as middleware and the function see it.</summary>
public abstract class FunctionContext
{
    /// <summary>Identifies this invocation.</summary>
    public abstract string InvocationId { get; }

    /// <summary>Identifies the function, the same for every invocation.</summary>
    public abstract string FunctionId { get; }

    /// <summary>Where this invocation belongs in a distributed trace.</summary>
    public abstract TraceContext TraceContext { get; }

    /// <summary>What is known about the trigger.</summary>
    public abstract BindingContext BindingContext { get; }

    /// <summary>How often this event was tried.</summary>
    public abstract RetryContext RetryContext { get; }

    /// <summary>The services of this invocation's scope.</summary>
    public abstract IServiceProvider InstanceServices { get; set; }

    /// <summary>The function that runs.</summary>
    public abstract FunctionDefinition FunctionDefinition { get; }

    /// <summary>Values that middleware and the function share during this invocation.</summary>
    public abstract IDictionary<object, object> Items { get; set; }

    /// <summary>Features of this invocation by type.</summary>
    public abstract IInvocationFeatures Features { get; }

    /// <summary>Ends the invocation: the caller left, or the host stops and its drain time is over.</summary>
    public virtual CancellationToken CancellationToken => CancellationToken.None;
}
