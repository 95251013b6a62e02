using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using AlertPipeline.Functions;
using AlertPipeline.Functions.Contract;
using AlertPipeline.Storage;
using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Azurite.Infrastructure.Rules;

/// <summary>What is deployed is what the code names, and the other way round.</summary>
internal static class DriftRules
{
    private static readonly IReadOnlyList<MethodInfo> Functions =
        [.. typeof(AlertPipelineApp).Assembly.GetTypes().SelectMany(type => type.GetMethods()).Where(method => method.IsDefined(typeof(FunctionAttribute)))];

    private static readonly string[] DeskKeys = ["onCallKey", "traffickingKey", "thirdPersonsKey", "administratorKey"];

    public static IReadOnlyList<InfraRule> All { get; } =
    [
        new("Queues are those of the code", infra => Apart(infra, "queues", StorageNames.Queues), "modules/storage.bicep", "'due', 'callbacks'", "'due', 'callback'"),
        new("Tables are those of the code", infra => Apart(infra, "tables", StorageNames.Tables), "modules/storage.bicep", "'gonecontacts'", "'goneContacts'"),
        new("Every queue that triggers a function has an alarm for its dead letters", Unwatched, "modules/alarms.bicep", "-poison/messages", "/messages"),
        new("What is always ready is a function", UnknownFunctions, "environments/production.json", "function:ProcessUrgentReport", "function:ProcessUrgentReports"),
        new("Environments say the same things", UnequalEnvironments, "environments/dev.json", "\"redundancy\"", "\"redundant\""),
        new("Signing in is asked of desks and of nobody else", WrongSignIn, "modules/authentication.bicep", "'/api/v1/reports/*'", "'/api/v1/cases/*'"),
        new("The service of azure.yaml is the app", WrongService, "modules/app.bicep", "'azd-service-name': 'app'", "'azd-service-name': 'api'"),
    ];

    private static IEnumerable<string> Apart(InfraFolder infra, string variable, IEnumerable<string> named)
    {
        var apart = infra.Bicep("storage.bicep").List(variable).ToHashSet();
        apart.SymmetricExceptWith(named);
        return apart.Order(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Unwatched(InfraFolder infra)
    {
        var triggers = Triggers<QueueTriggerAttribute>().Select(trigger => trigger.QueueName);
        var (alarms, main) = (infra.Bicep("alarms.bicep").Source, infra.Bicep("main.bicep").Source);
        var watched = alarms.Contains("/${queue}" + StorageNames.PoisonSuffix + "/messages", StringComparison.Ordinal)
            && alarms.Contains("for queue in queues", StringComparison.Ordinal) && main.Contains("queues: storage.outputs.queues", StringComparison.Ordinal)
            ? infra.Bicep("storage.bicep").List("queues") : [];
        return triggers.Where(name => !name.EndsWith(StorageNames.PoisonSuffix, StringComparison.Ordinal)).Except(watched);
    }

    private static IEnumerable<string> UnknownFunctions(InfraFolder infra) => infra.Environments.Values
        .SelectMany(environment => environment["alwaysReady"]!.AsArray().Select(ready => (string)ready!["name"]!))
        .Except(Functions.Select(method => "function:" + method.GetCustomAttribute<FunctionAttribute>()!.Name).Append("http"));

    private static IEnumerable<string> UnequalEnvironments(InfraFolder infra)
    {
        var shapes = infra.Environments.ToDictionary(one => one.Key, one => one.Value.Select(member => $"{member.Key}: {Kind(member.Value!)}").ToHashSet());
        return shapes.Where(shape => !shape.Value.SetEquals(shapes["production"])).Select(shape => shape.Key);
    }

    private static JsonValueKind Kind(JsonNode value) => value.GetValueKind() is JsonValueKind.False ? JsonValueKind.True : value.GetValueKind();

    private static IEnumerable<string> WrongSignIn(InfraFolder infra)
    {
        var open = infra.Bicep("authentication.bicep").List("withoutAccount");
        var desks = Operation.In(ApiDocument.Root).Where(IsDesks).Select(operation => operation.Path).ToHashSet();
        var addresses = Triggers<HttpTriggerAttribute>().Where(trigger => !trigger.Route!.Contains('*')).Select(trigger => "/" + trigger.Route);
        return addresses.Where(address => open.Any(pattern => Covers(pattern, address)) == desks.Contains(address)).Distinct();
    }

    private static IEnumerable<T> Triggers<T>()
        where T : Attribute => Functions.SelectMany(method => method.GetParameters()).Select(parameter => parameter.GetCustomAttribute<T>()).OfType<T>();

    private static bool IsDesks(Operation operation) =>
        operation.Body["security"]?.AsArray().Any(way => way!.AsObject().Any(key => DeskKeys.Contains(key.Key))) == true;

    private static bool Covers(string pattern, string address) =>
        pattern.EndsWith("/*", StringComparison.Ordinal) ? address.StartsWith(pattern[..^1], StringComparison.Ordinal) : pattern == address;

    private static IEnumerable<string> WrongService(InfraFolder infra)
    {
        using var yaml = new StreamReader(Path.Combine(RepositoryRoot.Path, "azure.yaml"));
        var services = YamlJson.Read(yaml)["services"]!.AsObject().Select(service => service.Key);
        return services.Where(name => !infra.Bicep("app.bicep").Source.Contains($"'azd-service-name': '{name}'", StringComparison.Ordinal));
    }
}
