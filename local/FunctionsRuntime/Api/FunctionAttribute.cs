namespace Microsoft.Azure.Functions.Worker;

/// <summary>Marks a public method as a function that a trigger starts.</summary>
/// <param name="name">The name of the function, unique in the app without regard to case.</param>
[AttributeUsage(AttributeTargets.Method)]
public class FunctionAttribute(string name) : Attribute
{
    /// <summary>The name of the function.</summary>
    public string Name { get; } = name;
}
