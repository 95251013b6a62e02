using System.Reflection;
using AlertPipeline.Functions;
using AlertPipeline.Functions.DeadLetters;
using AlertPipeline.Storage;
using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Tests.DeadLetters;

public sealed class QueueFunctionsTests
{
    private static readonly (string Name, string Queue)[] Functions =
    [
        .. from type in typeof(AlertPipelineApp).Assembly.GetTypes()
           from method in type.GetMethods()
           let function = method.GetCustomAttribute<FunctionAttribute>()
           where function is not null
           from trigger in method.GetParameters().Select(parameter => parameter.GetCustomAttribute<QueueTriggerAttribute>()).OfType<QueueTriggerAttribute>()
           select (function.Name, trigger.QueueName),
    ];

    [Fact]
    public void The_failed_tries_of_every_function_of_a_queue_are_noted_under_its_queue() =>
        Assert.All(Functions.Where(function => !IsPoison(function.Queue)), function => Assert.Equal(function.Queue, QueueFunctions.QueueOf(function.Name)));

    [Fact]
    public void What_fails_too_often_in_a_queue_is_recorded() => Assert.Equal(
        StorageNames.Queues.Select(queue => queue + StorageNames.PoisonSuffix).Order(StringComparer.Ordinal),
        Functions.Select(function => function.Queue).Where(IsPoison).Order(StringComparer.Ordinal));

    private static bool IsPoison(string queue) => queue.EndsWith(StorageNames.PoisonSuffix, StringComparison.Ordinal);
}
