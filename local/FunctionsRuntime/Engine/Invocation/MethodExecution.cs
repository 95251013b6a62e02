using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;

namespace FunctionsRuntime;

/// <summary>The innermost part of the pipeline: makes the function's class and calls the method.</summary>
internal static class MethodExecution
{
    private static readonly ConcurrentDictionary<Type, ObjectFactory> Factories = new();

    public static async Task ExecuteAsync(FunctionContext context)
    {
        var invocation = (Invocation)context;
        var method = invocation.Function.Method;
        var instance = method.IsStatic ? null : Factories.GetOrAdd(method.ReflectedType!, type => ActivatorUtilities.CreateFactory(type, []))(context.InstanceServices, []);
        try
        {
            var arguments = method.GetParameters().Select(parameter => Argument(parameter, invocation)).ToArray();
            var returned = method.Invoke(instance, BindingFlags.DoNotWrapExceptions, binder: null, arguments, culture: null);
            invocation.Features.Get<InvocationOutcome>()!.Value = await ResultOf(returned, method.ReturnType);
        }
        finally
        {
            await DisposeAsync(instance);
        }
    }

    private static object? Argument(ParameterInfo parameter, Invocation invocation) => parameter switch
    {
        _ when invocation.Function.IsPayload(parameter) => invocation.Input.Payload(parameter.ParameterType),
        { ParameterType: var type } when type == typeof(FunctionContext) => invocation,
        { ParameterType: var type } when type == typeof(CancellationToken) => invocation.CancellationToken,
        _ => invocation.Input.Other(parameter),
    };

    private static async Task<object?> ResultOf(object? returned, Type declared)
    {
        if (returned is not Task task)
        {
            return returned;
        }

        await task;
        return declared.IsGenericType ? declared.GetProperty(nameof(Task<>.Result))!.GetValue(task) : null;
    }

    private static async ValueTask DisposeAsync(object? instance)
    {
        switch (instance)
        {
            case IAsyncDisposable disposable:
                await disposable.DisposeAsync();
                break;
            case IDisposable disposable:
                disposable.Dispose();
                break;
        }
    }
}
