using System.Collections.ObjectModel;
using System.Reflection;
using Microsoft.Azure.Functions.Worker;

namespace FunctionsRuntime;

/// <summary>A timer's state as the input of a function.</summary>
internal sealed class TimerInput(TimerInfo timer) : ITriggerInput
{
    public IReadOnlyDictionary<string, object?> BindingData => ReadOnlyDictionary<string, object?>.Empty;

    public object Payload(Type type) => timer;

    public object? Other(ParameterInfo parameter) => null;
}
