using Microsoft.Extensions.Configuration;

namespace AlertPipeline.Storage;

/// <summary>Where storage is: a connection string, or the addresses of its services for an app that signs in with its identity.</summary>
/// <param name="ConnectionString">Setting AzureWebJobsStorage; null when the app signs in with its identity.</param>
/// <param name="QueueService">Setting AzureWebJobsStorage:queueServiceUri.</param>
/// <param name="TableService">Setting AzureWebJobsStorage:tableServiceUri.</param>
/// <param name="ClientId">Setting AzureWebJobsStorage:clientId: the user-assigned identity; null for the system-assigned one.</param>
public sealed record StorageOptions(string? ConnectionString, Uri? QueueService, Uri? TableService, string? ClientId)
{
    private const string Section = "AzureWebJobsStorage";

    /// <summary>Reads the settings and adds what is wrong with them to <paramref name="faults"/>.</summary>
    public static StorageOptions Read(IConfiguration configuration, ICollection<string> faults)
    {
        var options = new StorageOptions(
            configuration[Section], Address(configuration, "queueServiceUri"), Address(configuration, "tableServiceUri"), configuration[$"{Section}:clientId"]);
        if (string.IsNullOrEmpty(options.ConnectionString) && (options.QueueService is null || options.TableService is null))
        {
            faults.Add($"{Section} must be a connection string, such as UseDevelopmentStorage=true; or set {Section}:queueServiceUri and {Section}:tableServiceUri to absolute URLs.");
        }

        return options;
    }

    private static Uri? Address(IConfiguration configuration, string name) =>
        Uri.TryCreate(configuration[$"{Section}:{name}"], UriKind.Absolute, out var address) ? address : null;
}
