using AlertPipeline.Settings;
using Azure.Core;
using Azure.Data.Tables;
using Azure.Storage.Queues;

namespace AlertPipeline.Storage;

/// <summary>
/// Makes the clients of tables and queues. A caller waits at most a few seconds for an answer: queues and the sweep try again, and a partner is told to.
/// </summary>
public static class StorageClients
{
    /// <summary>The client of the tables.</summary>
    /// <param name="options">Where they are.</param>
    /// <param name="adjust">Changes how they are reached, such as the transport.</param>
    public static TableServiceClient Tables(StorageOptions options, Action<ClientOptions>? adjust = null)
    {
        var settings = Quick(new TableClientOptions(), adjust);
        return string.IsNullOrEmpty(options.ConnectionString)
            ? new TableServiceClient(options.TableService!, AppIdentity.Of(options.ClientId), settings)
            : new TableServiceClient(options.ConnectionString, settings);
    }

    /// <summary>The client of the queues; its messages are base64, as host.json has them.</summary>
    /// <param name="options">Where they are.</param>
    /// <param name="adjust">Changes how they are reached, such as the transport.</param>
    public static QueueServiceClient Queues(StorageOptions options, Action<ClientOptions>? adjust = null)
    {
        var settings = Quick(new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 }, adjust);
        return string.IsNullOrEmpty(options.ConnectionString)
            ? new QueueServiceClient(options.QueueService!, AppIdentity.Of(options.ClientId), settings)
            : new QueueServiceClient(options.ConnectionString, settings);
    }

    private static T Quick<T>(T options, Action<ClientOptions>? adjust)
        where T : ClientOptions
    {
        options.Retry.MaxRetries = 2;
        options.Retry.Delay = TimeSpan.FromMilliseconds(200);
        options.Retry.MaxDelay = TimeSpan.FromSeconds(1);
        options.Retry.NetworkTimeout = TimeSpan.FromSeconds(5);
        adjust?.Invoke(options);
        return options;
    }
}
