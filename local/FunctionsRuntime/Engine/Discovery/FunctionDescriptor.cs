using System.Reflection;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace FunctionsRuntime;

/// <summary>A method that is a function, and the parameter that receives what triggered it.</summary>
internal sealed record FunctionDescriptor(string Name, MethodInfo Method, ParameterInfo Payload, TriggerBindingAttribute Trigger)
{
    public string EntryPoint => $"{Method.DeclaringType?.FullName}.{Method.Name}";

    /// <summary>The parameters that are neither the payload nor a part of every invocation.</summary>
    public IEnumerable<ParameterInfo> OtherParameters => Method.GetParameters().Where(parameter =>
        !IsPayload(parameter)
        && parameter.ParameterType != typeof(FunctionContext)
        && parameter.ParameterType != typeof(CancellationToken));

    /// <summary>Compares positions, because reflection may give two objects for one parameter when threads ask at once.</summary>
    public bool IsPayload(ParameterInfo parameter) => parameter.Position == Payload.Position;
}
