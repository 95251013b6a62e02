using Azure.Identity;
using Azure.Storage.Queues;
using Microsoft.Extensions.Configuration;

namespace FunctionsRuntime;

/// <summary>The storage account that a setting names: a connection string, or service addresses for the signed-in identity.</summary>
internal sealed record StorageAccount(string? ConnectionString, Uri? QueueService, Uri? TableService)
{
    public const string DefaultSetting = "AzureWebJobsStorage";

    /// <summary>The account, or null where the setting is missing.</summary>
    public static StorageAccount? Find(IConfiguration settings, string setting)
    {
        var section = settings.GetSection(setting);
        var account = new StorageAccount(
            section.Value is { Length: > 0 } text ? text : null, Address(section, "queueServiceUri"), Address(section, "tableServiceUri"));
        return account == new StorageAccount(null, null, null) ? null : account;
    }

    public QueueClient Queue(string name, QueueClientOptions options) => ConnectionString is not null
        ? new(ConnectionString, name, options)
        : new(new Uri($"{QueueService!.AbsoluteUri.TrimEnd('/')}/{name}"), new DefaultAzureCredential(), options);

    private static Uri? Address(IConfiguration section, string name) =>
        section[name] is { Length: > 0 } address ? new(address, UriKind.Absolute) : null;
}
