using System.Reflection;

namespace FunctionsRuntime;

/// <summary>What triggered an invocation, as values for parameters.</summary>
internal interface ITriggerInput
{
    /// <summary>What is known about the trigger, by name.</summary>
    IReadOnlyDictionary<string, object?> BindingData { get; }

    /// <summary>The value of the parameter that bears the trigger attribute.</summary>
    object? Payload(Type type);

    /// <summary>The value of a parameter that is no part of every invocation.</summary>
    object? Other(ParameterInfo parameter);
}
