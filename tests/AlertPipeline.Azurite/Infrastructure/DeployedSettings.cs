using System.Text.Json.Nodes;
using AlertPipeline.Functions.Configuration;
using AlertPipeline.Functions.Telemetry;
using AlertPipeline.Protection;
using AlertPipeline.Settings;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;

namespace AlertPipeline.Azurite.Infrastructure;

/// <summary>The settings that an environment deploys, with stand-ins for what is known only on Azure, and the app that reads them.</summary>
internal sealed class DeployedSettings
{
    private static readonly string[] Gateways = ["None", "Twilio", "Spryng"];
    private static readonly Lazy<string> KeyRing = new(NewKeyRing);

    private readonly SettingsRecorder values;

    private DeployedSettings(Dictionary<string, string?> values) => this.values = new(values);

    /// <summary>Their names, with colons between sections.</summary>
    public IReadOnlyCollection<string> Names => values.Names;

    /// <summary>The settings of an environment.</summary>
    public static DeployedSettings Of(InfraFolder infra, string environment)
    {
        var own = infra.Environments[environment];
        var secrets = own["secrets"]!.AsArray().Select(name => (string)name!);
        var unknown = secrets.Concat(infra.Bicep("settings.bicep").Names("platform")).Select(name => KeyValuePair.Create(Colons(name), (string?)StandIn(name)));
        return new(Plain(infra.Settings).Concat(Plain(own["settings"]!.AsObject())).Concat(unknown)
            .GroupBy(setting => setting.Key, setting => setting.Value).ToDictionary(setting => setting.Key, setting => setting.Last()));
    }

    /// <summary>Reads them as the app does at its start.</summary>
    /// <exception cref="SettingsException">They have faults.</exception>
    public void Start()
    {
        values.Set("Directory:Folder", Path.Combine(RepositoryRoot.Path, "samples", "directory"));
        var configuration = new ConfigurationBuilder().Add(values).Build();
        new ServiceCollection().AddTelemetry(configuration, identity: null);
        AppSettings.Read(configuration, new HostingEnvironment { EnvironmentName = Environments.Development });
    }

    /// <summary>The names of all settings that the app asks for, whichever gateway is chosen.</summary>
    public IReadOnlyCollection<string> Asked()
    {
        foreach (var gateway in Gateways)
        {
            values.Set("Sms:Gateway", gateway);
            if (Record.Exception(Start) is { } fault and not SettingsException)
            {
                throw fault;
            }
        }

        return values.Asked;
    }

    private static IEnumerable<KeyValuePair<string, string?>> Plain(JsonObject settings) =>
        settings.Select(setting => KeyValuePair.Create(Colons(setting.Key), (string?)setting.Value));

    private static string Colons(string name) => name.Replace("__", ":", StringComparison.Ordinal);

    private static string StandIn(string name) => name switch
    {
        "Protection__KeyRing" => KeyRing.Value,
        "APPLICATIONINSIGHTS_CONNECTION_STRING" => "InstrumentationKey=00000000-0000-0000-0000-000000000001",
        _ when name.StartsWith("Webhooks__", StringComparison.Ordinal) => "whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=",
        _ => "https://stand-in.example.invalid/",
    };

    private static string NewKeyRing()
    {
        var folder = System.IO.Directory.CreateTempSubdirectory("keys-");
        try
        {
            var file = Path.Combine(folder.FullName, "keys.json");
            KeyRingFile.Create(file);
            return File.ReadAllText(file);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
