using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using AlertPipeline.Audits;
using AlertPipeline.Callbacks;
using AlertPipeline.Channels;
using AlertPipeline.Functions;
using AlertPipeline.Notifications;
using AlertPipeline.Packs;
using AlertPipeline.Protection;
using AlertPipeline.Testing;
using AlertPipeline.Testing.Contract;
using FunctionsRuntime;
using Local;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace AlertPipeline.Azurite.EndToEnd;

/// <summary>The whole app over an emulator account of its own: real functions, host.json, storage and encryption, under a test's clock.</summary>
internal sealed class Pipeline : IAsyncDisposable
{
    private readonly DirectoryInfo folder = System.IO.Directory.CreateTempSubdirectory("pipeline-");
    private readonly HttpClient http = ContractHandler.Client();
    private readonly string storage;
    private readonly StorageProbe? probe;
    private FunctionsHost host = null!;
    private IReadOnlyDictionary<string, string?> settings = new Dictionary<string, string?>();

    private Pipeline(string storage, StorageProbe? probe) => (this.storage, this.probe) = (storage, probe);

    public ManualTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 23, 2, 0, 0, TimeSpan.Zero));

    public RecordingChannel Email { get; private set; } = null!;

    public RecordingChannel Webhook { get; private set; } = null!;

    public RecordingChannel Sms { get; private set; } = null!;

    /// <summary>The directory of this app, which a test may change.</summary>
    public DirectoryCopy Directory { get; } = new();

    public LogLines Log { get; } = new();

    public RecordingCallbacks Callbacks { get; } = new();

    public CountingSwitch DeadManSwitch { get; } = new();

    public RecordingPackMail PackMail { get; } = new();

    public string Storage => storage;

    public IServiceProvider Services => host.Services;

    public Uri Address => host.Address;

    /// <summary>What reached anybody so far, in order.</summary>
    public Sent<SentMessage> Sent { get; } = new();

    /// <summary>The persons told so far, each once, in the order in which they were first told.</summary>
    public IEnumerable<string> Told => Sent.Select(message => message.Person).Distinct();

    public string KeyFile => Path.Combine(folder.FullName, "keys.json");

    /// <summary>Starts the app: with fresh keys unless it gets those of another one, and early one morning unless another moment is given.</summary>
    public static async Task<Pipeline> StartAsync(string storage, StorageProbe? probe = null, string? keys = null, DateTimeOffset? at = null, IReadOnlyDictionary<string, string?>? settings = null)
    {
        var pipeline = new Pipeline(storage, probe) { settings = settings ?? new Dictionary<string, string?>() };
        pipeline.Clock.Advance((at ?? pipeline.Clock.GetUtcNow()) - pipeline.Clock.GetUtcNow());
        pipeline.TakeKeys(keys);
        (pipeline.Email, pipeline.Webhook, pipeline.Sms) = (new(ChannelKind.Email, pipeline.Sent), new(ChannelKind.Webhook, pipeline.Sent), new(ChannelKind.Sms, pipeline.Sent));
        await pipeline.StartHostAsync();
        return pipeline;
    }

    /// <summary>From now on nobody is reached, so that there are messages that failed.</summary>
    public void RefuseMessages() => Email.Answer = Webhook.Answer = _ => new SendOutcome.GivenUp(FailureReason.Refused);

    /// <summary>Processes everything that can be processed now.</summary>
    public Task SettleAsync() => host.DrainQueuesAsync();

    /// <summary>Lets time pass, runs the timers that came due, and everything that follows.</summary>
    public async Task PassAsync(TimeSpan time)
    {
        Clock.Advance(time);
        await host.RunDueTimersAsync();
        await SettleAsync();
    }

    public Task<HttpResponseMessage> PostAsync(JsonObject report, string key = "demo-coa-key") =>
        SendAsync(HttpMethod.Post, "/api/v1/reports", key, JsonContent.Create(report));

    /// <summary>Posts a report, which must be accepted, and returns its id.</summary>
    public async Task<string> AcceptAsync(JsonObject report, string key = "demo-coa-key")
    {
        using var response = await PostAsync(report, key);
        Assert.Equal(202, (int)response.StatusCode);
        return (string)(await ReadAsync(response))["reportId"]!;
    }

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, string? key, HttpContent? content = null)
    {
        using var request = new HttpRequestMessage(method, new Uri(host.Address, path)) { Content = content };
        request.Headers.Authorization = key is null ? null : new AuthenticationHeaderValue("Bearer", key);
        return await http.SendAsync(request);
    }

    /// <summary>Sends a request that was written for the local run; only host and port become those of this app.</summary>
    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request)
    {
        request.RequestUri = new Uri(host.Address, request.RequestUri!.PathAndQuery);
        return http.SendAsync(request);
    }

    public async Task<JsonObject> GetAsync(string path, string key)
    {
        using var response = await SendAsync(HttpMethod.Get, path, key);
        Assert.Equal(200, (int)response.StatusCode);
        return await ReadAsync(response);
    }

    /// <summary>The references of all cases as the desk sees them.</summary>
    public async Task<IReadOnlyList<string>> CasesAsync() =>
        [.. (await GetAsync("/api/v1/cases", "demo-oncall-key"))["items"]!.AsArray().Select(item => (string)item!["caseReference"]!)];

    public Task<JsonObject> CaseAsync(string reference) => GetAsync($"/api/v1/cases/{reference}", "demo-oncall-key");

    public static async Task<JsonObject> ReadAsync(HttpResponseMessage response) =>
        JsonNode.Parse(await response.Content.ReadAsStringAsync())!.AsObject();

    /// <summary>Stops the app and starts it again over the same storage and keys.</summary>
    public async Task RestartAsync()
    {
        await host.DisposeAsync();
        await StartHostAsync();
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await host.DisposeAsync();
        folder.Delete(recursive: true);
        Directory.Dispose();
    }

    private void TakeKeys(string? keys)
    {
        if (keys is null)
        {
            KeyRingFile.Create(KeyFile);
            return;
        }

        using var copy = PrivateFile.Create(KeyFile);
        copy.Write(File.ReadAllBytes(keys));
    }

    private async Task StartHostAsync()
    {
        var hostJson = Path.Combine(folder.FullName, "host.json");
        await File.WriteAllTextAsync(hostJson, TestHostJson.Text);
        host = await FunctionsHost.StartAsync(new FunctionsHostOptions
        {
            Functions = typeof(AlertPipelineApp).Assembly,
            Configure = builder => builder.AddAlertPipeline(),
            Settings = settings.Concat(TestSettings.Of(storage, KeyFile, Directory.Path)).DistinctBy(setting => setting.Key).ToDictionary(),
            Clock = Clock,
            Listen = false,
            HostJson = hostJson,
            Services = Replace,
        });
    }

    private void Replace(IServiceCollection services)
    {
        services.RemoveAll<IChannel>().AddSingleton<IChannel>(Email).AddSingleton<IChannel>(Webhook).AddSingleton<IChannel>(Sms).AddSingleton<IChannel, ProbeChannel>();
        services.AddSingleton<ILoggerProvider>(Log);
        services.RemoveAll<ICallbackSender>().AddSingleton<ICallbackSender>(Callbacks);
        services.RemoveAll<IDeadManSwitch>().AddSingleton<IDeadManSwitch>(DeadManSwitch);
        services.RemoveAll<IPackMail>().AddSingleton<IPackMail>(PackMail);
        probe?.Watch(services, storage);
    }
}
