using System.Reflection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace FunctionsRuntime;

/// <summary>Which parameters and results a function may have.</summary>
internal static class SignatureRules
{
    public static IEnumerable<string> FaultsOf(FunctionDescriptor function) => function.Trigger switch
    {
        HttpTriggerAttribute => PayloadFaults(function, typeof(HttpRequest)).Concat(ResultFaults(function, answers: true)),
        QueueTriggerAttribute => OtherParameterFaults(function).Concat(ResultFaults(function, answers: false)),
        TimerTriggerAttribute => PayloadFaults(function, typeof(TimerInfo))
            .Concat(OtherParameterFaults(function))
            .Concat(ResultFaults(function, answers: false)),
        var other => [$"{function.Name} has a {other.GetType().Name}, which does not run locally; use an HTTP, queue or timer trigger."],
    };

    private static IEnumerable<string> PayloadFaults(FunctionDescriptor function, Type expected)
    {
        if (function.Payload.ParameterType != expected)
        {
            yield return $"{function.Name}: parameter {function.Payload.Name} must be a {expected.Name}.";
        }
    }

    private static IEnumerable<string> OtherParameterFaults(FunctionDescriptor function) =>
        function.OtherParameters.Select(parameter =>
            $"{function.Name}: nothing gives parameter {parameter.Name} a value; take services in the constructor.");

    private static IEnumerable<string> ResultFaults(FunctionDescriptor function, bool answers)
    {
        var result = ResultType(function.Method);
        if (result != typeof(void) && !(answers && result.IsAssignableTo(typeof(IActionResult))))
        {
            yield return answers
                ? $"{function.Name} must return an IActionResult, a Task of one, or nothing."
                : $"{function.Name} must return nothing or a Task; send to queues with a QueueClient.";
        }
    }

    private static Type ResultType(MethodInfo method) => method.ReturnType switch
    {
        var type when type == typeof(Task) => typeof(void),
        { IsGenericType: true } type when type.GetGenericTypeDefinition() == typeof(Task<>) => type.GenericTypeArguments[0],
        var type => type,
    };
}
