using AlertPipeline.Channels;
using AlertPipeline.Clusters;
using AlertPipeline.Configuration;
using AlertPipeline.Functions.Notifications;
using AlertPipeline.Protection;
using AlertPipeline.Settings;
using AlertPipeline.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace AlertPipeline.Functions.Configuration;

/// <summary>Everything the app is told from outside, checked whole before it starts.</summary>
/// <param name="Directory">Who there is and who covers what.</param>
/// <param name="Links">The links in alerts.</param>
/// <param name="Storage">Where storage is.</param>
/// <param name="Clusters">The thresholds of the rules for clusters.</param>
public sealed record AppSettings(LiveDirectory Directory, LinkOptions Links, StorageOptions Storage, ClusterOptions Clusters)
{
    /// <summary>Reads all settings.</summary>
    /// <exception cref="SettingsException">There are faults; it lists all of them.</exception>
    public static AppSettings Read(IConfiguration configuration, IHostEnvironment environment)
    {
        var faults = new List<string>();
        var directory = ReadDirectory(configuration, environment, faults);
        var links = LinkOptions.Read(configuration, faults);
        var storage = StorageOptions.Read(configuration, faults);
        var clusters = ClusterSettings.Read(configuration, faults);
        faults.AddRange(configuration.ChannelFaults());
        faults.AddRange(configuration.ProtectionFaults());
        SettingsException.ThrowIfAny(faults);
        return new AppSettings(directory!, links, storage, clusters);
    }

    private static LiveDirectory? ReadDirectory(IConfiguration configuration, IHostEnvironment environment, List<string> faults)
    {
        try
        {
            var folder = new SettingsReader(configuration.GetSection("Directory"), faults).Text("Folder", "/mnt/directory");
            return folder.Length == 0 ? null : new(folder, book => [.. configuration.ContactFaults(book), .. DemoKeys.Faults(book, environment, configuration)]);
        }
        catch (SettingsException fault)
        {
            faults.AddRange(fault.Faults);
            return null;
        }
    }
}
