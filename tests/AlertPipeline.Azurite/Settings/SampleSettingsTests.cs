using System.Text.Json;
using System.Text.RegularExpressions;
using AlertPipeline.Functions;
using AlertPipeline.Protection;
using AlertPipeline.Settings;
using AlertPipeline.Testing.Contract;
using FunctionsRuntime;

namespace AlertPipeline.Azurite.Settings;

public sealed partial class SampleSettingsTests(AzuriteFixture emulator) : IClassFixture<AzuriteFixture>, IDisposable
{
    private readonly DirectoryInfo folder = System.IO.Directory.CreateTempSubdirectory("settings-");

    [Fact]
    public async Task The_app_starts_with_the_sample_settings()
    {
        await using var host = await StartAsync(Sample());
        using var http = ContractHandler.Client();
        using var ready = await http.GetAsync(new Uri(host.Address, "/api/health/ready"));

        Assert.Equal(200, (int)ready.StatusCode);
    }

    [Fact]
    public async Task The_app_refuses_a_demo_key_outside_the_local_run()
    {
        var settings = Sample();
        settings["AZURE_FUNCTIONS_ENVIRONMENT"] = "Production";
        var fault = await Assert.ThrowsAsync<SettingsException>(() => StartAsync(settings));

        Assert.Contains(fault.Faults, text => text.Contains("demo key", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_app_refuses_a_demo_key_on_Azure_whatever_the_environment_says()
    {
        var settings = Sample();
        settings["WEBSITE_INSTANCE_ID"] = "0123456789abcdef";

        await Assert.ThrowsAsync<SettingsException>(() => StartAsync(settings));
    }

    [Fact]
    public async Task The_app_refuses_a_directory_whose_webhooks_have_no_secret_in_the_settings()
    {
        var settings = Sample();
        settings.Remove("Webhooks:Secrets:inbox");
        var fault = await Assert.ThrowsAsync<SettingsException>(() => StartAsync(settings));

        Assert.Contains(fault.Faults, text => text.Contains("set Webhooks:Secrets:inbox", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_fault_of_the_settings_is_listed_at_once()
    {
        var fault = await Assert.ThrowsAsync<SettingsException>(() => StartAsync(new Dictionary<string, string?>()));

        Assert.All(
            ["Directory:Folder", "Links:BaseUrl", "OnCall:DeskPhone", "AzureWebJobsStorage", "Smtp:Host", "Smtp:From", "Protection:KeyFile"],
            setting => Assert.Contains(fault.Faults, text => text.Contains(setting, StringComparison.Ordinal)));
    }

    [Fact]
    public void The_sample_holds_every_setting_that_the_code_reads()
    {
        var code = System.IO.Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, "functions"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal))
            .SelectMany(file => ReadSetting().Matches(File.ReadAllText(file)).Select(match => match.Groups["name"].Value)).ToHashSet();
        var sample = Sample().Keys.Select(name => name.Split(':')[^1]).ToHashSet();

        Assert.Contains("CircuitBreak", code);
        Assert.Subset(sample, code);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private Dictionary<string, string?> Sample()
    {
        var keys = Path.Combine(folder.FullName, "keys.json");
        if (!File.Exists(keys))
        {
            KeyRingFile.Create(keys);
        }

        using var sample = JsonDocument.Parse(File.ReadAllText(Path.Combine(RepositoryRoot.Path, "local.settings.sample.json")));
        var settings = sample.RootElement.GetProperty("Values").EnumerateObject()
            .ToDictionary(value => value.Name.Replace("__", ":", StringComparison.Ordinal), value => value.Value.GetString());
        settings["AzureWebJobsStorage"] = emulator.NewAccount();
        settings["Protection:KeyFile"] = keys;
        settings["Directory:Folder"] = Path.Combine(RepositoryRoot.Path, settings["Directory:Folder"]!);
        return settings;
    }

    private static Task<FunctionsHost> StartAsync(IReadOnlyDictionary<string, string?> settings) => FunctionsHost.StartAsync(new FunctionsHostOptions
    {
        Functions = typeof(AlertPipelineApp).Assembly,
        Configure = builder => builder.AddAlertPipeline(),
        Settings = settings,
        Listen = false,
    });

    [GeneratedRegex("""\.(Text|OptionalText|Number|Duration|Choice)\(\s*(nameof\((?<name>[A-Z]\w+)\)|"(?<name>[A-Z]\w+)")|configuration\["(\w+:)*(?<name>[A-Z]\w+)"\]""", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex ReadSetting();
}
