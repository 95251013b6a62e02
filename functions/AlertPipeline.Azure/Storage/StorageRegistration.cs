using Azure.Core;
using Azure.Data.Tables;
using Azure.Identity;
using Azure.Storage.Queues;
using Microsoft.Extensions.DependencyInjection;

namespace AlertPipeline.Storage;

/// <summary>Registers storage: the two clients and what is built on them.</summary>
public static class StorageRegistration
{
    /// <summary>Adds storage. A caller waits at most a few seconds for an answer: queues and the sweep try again, and a partner is told to.</summary>
    public static IServiceCollection AddStorage(this IServiceCollection services, StorageOptions options) => services
        .AddSingleton(Tables(options))
        .AddSingleton(Queues(options))
        .AddSingleton<StorageSetup>()
        .AddSingleton<QueueSender>()
        .AddSingleton<ChangeStore>()
        .AddScoped<CallbackOutbox>()
        .AddScoped<CallbackStore>()
        .AddScoped<ReportStore>()
        .AddScoped<ExerciseStore>()
        .AddScoped<PartnerReports>()
        .AddSingleton<PartnerKeyStore>()
        .AddSingleton<PendingStore>()
        .AddSingleton<CaseStore>()
        .AddSingleton<CaseHints>()
        .AddSingleton<MatchKeyStore>()
        .AddSingleton<LabelledPairStore>()
        .AddSingleton<LinkStore>()
        .AddSingleton<DeadLetterStore>()
        .AddSingleton<FailedTryStore>()
        .AddSingleton<HeartbeatStore>();

    private static TableServiceClient Tables(StorageOptions options)
    {
        var settings = Quick(new TableClientOptions());
        return string.IsNullOrEmpty(options.ConnectionString)
            ? new TableServiceClient(options.TableService!, Identity(options), settings)
            : new TableServiceClient(options.ConnectionString, settings);
    }

    private static QueueServiceClient Queues(StorageOptions options)
    {
        var settings = Quick(new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 });
        return string.IsNullOrEmpty(options.ConnectionString)
            ? new QueueServiceClient(options.QueueService!, Identity(options), settings)
            : new QueueServiceClient(options.ConnectionString, settings);
    }

    private static ManagedIdentityCredential Identity(StorageOptions options) =>
        new(options.ClientId is { Length: > 0 } id ? ManagedIdentityId.FromUserAssignedClientId(id) : ManagedIdentityId.SystemAssigned);

    private static T Quick<T>(T options)
        where T : ClientOptions
    {
        options.Retry.MaxRetries = 2;
        options.Retry.Delay = TimeSpan.FromMilliseconds(200);
        options.Retry.MaxDelay = TimeSpan.FromSeconds(1);
        options.Retry.NetworkTimeout = TimeSpan.FromSeconds(5);
        return options;
    }
}
