using AlertPipeline.Settings;

namespace AlertPipeline.Azurite.Infrastructure.Rules;

/// <summary>What is set is what the app reads, and it starts with it.</summary>
internal static class SettingsRules
{
    public static IReadOnlyList<InfraRule> All { get; } =
    [
        new("Every setting that the app reads is set", Unset, "settings.json", "\"Limits__PersonWindow\"", "\"Limits__PersonsWindow\""),
        new("Every setting is read by the app or by the host", Unread, "modules/settings.bicep", "  OTEL_TRACES_SAMPLER:", "  OTEL_TRACE_SAMPLER:"),
        new("No setting holds a key to storage", Keys, "settings.json", "\"Smtp__Password\"", "\"AzureWebJobsStorage\""),
        new("The app starts with the settings of every environment", Refused, "environments/exercise.json", "\"Exercise\"", "\"Drill\""),
    ];

    private static IEnumerable<string> Unset(InfraFolder infra) => Of(infra, settings => settings.Asked().Except(settings.Names).Except(AzureFacts.NeverSet));

    private static IEnumerable<string> Unread(InfraFolder infra) => Of(infra, settings => settings.Names.Except(settings.Asked()).Except(AzureFacts.HostSettings));

    private static IEnumerable<string> Keys(InfraFolder infra) => Of(infra, settings => settings.Names.Intersect(AzureFacts.NeverSet));

    // The directory is that of the samples, which fits the local run alone.
    private static IEnumerable<string> Refused(InfraFolder infra) => Of(infra, settings =>
        (Record.Exception(settings.Start) as SettingsException)?.Faults.Where(fault => !fault.StartsWith("Directory ", StringComparison.Ordinal)) ?? []);

    private static IEnumerable<string> Of(InfraFolder infra, Func<DeployedSettings, IEnumerable<string>> faults) =>
        infra.Environments.Keys.SelectMany(environment => faults(DeployedSettings.Of(infra, environment)).Select(fault => $"{environment}: {fault}"));
}
