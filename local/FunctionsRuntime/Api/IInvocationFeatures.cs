namespace Microsoft.Azure.Functions.Worker;

/// <summary>The features of one invocation by type.</summary>
public interface IInvocationFeatures : IEnumerable<KeyValuePair<Type, object>>
{
    /// <summary>Sets the feature of a type.</summary>
    /// <typeparam name="T">The type it is asked for by.</typeparam>
    /// <param name="instance">The feature.</param>
    void Set<T>(T instance);

    /// <summary>Gets the feature of a type, or null.</summary>
    /// <typeparam name="T">The type it was set by.</typeparam>
    T? Get<T>();
}
