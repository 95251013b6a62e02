using Microsoft.Azure.Functions.Worker;

namespace FunctionsRuntime;

/// <summary>The binding data of an invocation.</summary>
internal sealed class InvocationBinding(ITriggerInput input) : BindingContext
{
    public override IReadOnlyDictionary<string, object?> BindingData { get; } = input.BindingData;
}
