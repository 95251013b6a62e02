using System.Reflection;
using AlertPipeline.Functions;
using AlertPipeline.Functions.Contract;
using AlertPipeline.Testing.Contract;
using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Tests.Contract;

public sealed class ContractFunctionsTests
{
    private const string Everything = "/api/{*path}";

    private static readonly (string Name, HttpTriggerAttribute Trigger)[] Functions =
    [
        .. from type in typeof(AlertPipelineApp).Assembly.GetTypes()
           from method in type.GetMethods()
           let function = method.GetCustomAttribute<FunctionAttribute>()
           where function is not null
           from trigger in method.GetParameters().Select(parameter => parameter.GetCustomAttribute<HttpTriggerAttribute>())
           where trigger is not null
           select (function.Name, trigger),
    ];

    private static readonly HttpTriggerAttribute[] Triggers = [.. Functions.Select(function => function.Trigger).Where(IsOfTheContract)];

    private static readonly string[] Served =
        [.. from trigger in Triggers from method in trigger.Methods! where method != "head" select $"{method.ToUpperInvariant()} /{trigger.Route}"];

    private static readonly string[] Described = [.. ContractDocument.Operations.Select(operation => $"{operation.Method} {operation.Path}")];

    [Fact]
    public void Every_function_is_described() => Assert.Empty(Served.Except(Described));

    [Fact]
    public void Everything_described_has_a_function() => Assert.Empty(Described.Except(Served));

    [Fact]
    public void Every_address_that_takes_GET_takes_HEAD() =>
        Assert.All(Triggers.Where(trigger => trigger.Methods!.Contains("get")), trigger => Assert.Contains("head", trigger.Methods!));

    [Fact]
    public void The_function_for_unknown_addresses_is_the_last_that_the_host_tries() =>
        Assert.Equal(UnknownAddress.Name, Functions.Select(function => function.Name).Max(StringComparer.OrdinalIgnoreCase));

    private static bool IsOfTheContract(HttpTriggerAttribute trigger) => trigger.Route!.StartsWith("api/", StringComparison.Ordinal) && $"/{trigger.Route}" != Everything;
}
