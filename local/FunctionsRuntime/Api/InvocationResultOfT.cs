namespace Microsoft.Azure.Functions.Worker;

/// <summary>What a function returned.</summary>
/// <typeparam name="T">Its type.</typeparam>
public abstract class InvocationResult<T>
{
    /// <summary>The result; middleware may replace it, for instance by a problem response.</summary>
    public abstract T? Value { get; set; }
}
