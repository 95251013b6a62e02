using Azure.Data.Tables;
using Azure.Identity;
using Azure.Storage.Queues;
using Microsoft.Extensions.Configuration;

namespace FunctionsRuntime;

/// <summary>The storage account that a setting names: a connection string, or service addresses for the signed-in identity.</summary>
internal sealed record StorageAccount(string? ConnectionString, Uri? QueueService, Uri? TableService)
{
    public const string DefaultSetting = "AzureWebJobsStorage";

    /// <summary>The account of a setting; a missing setting gives one without queues and tables.</summary>
    public static StorageAccount Of(IConfiguration settings, string setting)
    {
        var section = settings.GetSection(setting);
        var connectionString = section.Value is { Length: > 0 } text ? text : null;
        return new(connectionString, Address(section, "queueServiceUri"), Address(section, "tableServiceUri"));
    }

    public bool HasQueues => ConnectionString is not null || QueueService is not null;

    public bool HasTables => ConnectionString is not null || TableService is not null;

    public QueueClient Queue(string name, QueueClientOptions options) => ConnectionString is not null
        ? new(ConnectionString, name, options)
        : new(new Uri($"{QueueService!.AbsoluteUri.TrimEnd('/')}/{name}"), new DefaultAzureCredential(), options);

    public TableClient Table(string name, TableClientOptions options) => ConnectionString is not null
        ? new(ConnectionString, name, options)
        : new(TableService!, name, new DefaultAzureCredential(), options);

    private static Uri? Address(IConfiguration section, string name) =>
        section[name] is { Length: > 0 } address ? new(address, UriKind.Absolute) : null;
}
