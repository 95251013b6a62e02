using Azure.Storage.Queues;
using FunctionsRuntime;
using Microsoft.Extensions.DependencyInjection;

namespace AlertPipeline.Azurite.FunctionsRuntime;

/// <summary>The queues of an account and the hosts that listen to them; each test has its own.</summary>
internal sealed class QueueScene : IAsyncDisposable
{
    private readonly string account;
    private readonly DirectoryInfo folder = System.IO.Directory.CreateTempSubdirectory("functions-");
    private readonly List<FunctionsHost> hosts = [];

    public QueueScene(string account, string queueSettings = "")
    {
        this.account = account;
        File.WriteAllText(HostJson, $$$"""{ "extensions": { "queues": { {{{queueSettings}}} } } }""");
        Work = Queue("work");
        Poison = Queue("work-poison");
        Work.Create();
    }

    public MessageProbe Probe { get; } = new();

    public QueueClient Work { get; }

    public QueueClient Poison { get; }

    private string HostJson => Path.Combine(folder.FullName, "host.json");

    public QueueClient Queue(string name, QueueMessageEncoding encoding = QueueMessageEncoding.Base64) =>
        new(account, name, new QueueClientOptions { MessageEncoding = encoding });

    public FunctionsHostOptions Options(params Type[] types) => new()
    {
        Functions = typeof(QueueScene).Assembly,
        Types = types,
        HostJson = HostJson,
        Settings = new Dictionary<string, string?> { ["AzureWebJobsStorage"] = account },
        Configure = builder => builder.Services.AddSingleton(Probe),
        Listen = false,
    };

    /// <summary>A host that listens only when it is told to.</summary>
    public Task<FunctionsHost> StartAsync(params Type[] types) => StartAsync(Options(types));

    public async Task<FunctionsHost> StartAsync(FunctionsHostOptions options)
    {
        var host = await FunctionsHost.StartAsync(options);
        hosts.Add(host);
        return host;
    }

    /// <summary>How many messages wait in a queue, hidden ones included.</summary>
    public static async Task<int> CountAsync(QueueClient queue) => (await queue.GetPropertiesAsync()).Value.ApproximateMessagesCount;

    public async ValueTask DisposeAsync()
    {
        foreach (var host in hosts)
        {
            await host.DisposeAsync();
        }

        folder.Delete(recursive: true);
    }
}
