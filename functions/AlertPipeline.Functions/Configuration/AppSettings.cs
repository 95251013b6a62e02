using AlertPipeline.Audits;
using AlertPipeline.Channels;
using AlertPipeline.Clusters;
using AlertPipeline.Configuration;
using AlertPipeline.Exercises;
using AlertPipeline.Functions.Notifications;
using AlertPipeline.HandOvers;
using AlertPipeline.Notifications;
using AlertPipeline.Protection;
using AlertPipeline.Settings;
using AlertPipeline.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace AlertPipeline.Functions.Configuration;

/// <summary>Everything the app is told from outside, checked whole before it starts.</summary>
/// <param name="Directory">Who there is and who covers what.</param>
/// <param name="Links">The links in alerts.</param>
/// <param name="PoliceDesk">Who hands cases over to the police.</param>
/// <param name="Storage">Where storage is.</param>
/// <param name="Clusters">The thresholds of the rules for clusters.</param>
/// <param name="Limits">How many messages people and channels get.</param>
/// <param name="Watch">How the pipeline watches itself.</param>
/// <param name="Synthetic">How often the app sends itself a report.</param>
public sealed record AppSettings(
    LiveDirectory Directory, LinkOptions Links, PoliceDesk PoliceDesk, StorageOptions Storage, ClusterOptions Clusters, SendLimits Limits, WatchOptions Watch,
    SyntheticOptions Synthetic)
{
    /// <summary>Reads all settings.</summary>
    /// <exception cref="SettingsException">There are faults; it lists all of them.</exception>
    public static AppSettings Read(IConfiguration configuration, IHostEnvironment environment)
    {
        var faults = new List<string>();
        var directory = ReadDirectory(configuration, environment, faults);
        var links = LinkOptions.Read(configuration, faults);
        var policeDesk = PoliceDeskSettings.Read(configuration, links, faults);
        var storage = StorageOptions.Read(configuration, faults);
        var clusters = ClusterSettings.Read(configuration, faults);
        var limits = LimitSettings.Read(configuration, faults);
        var watch = WatchSettings.Read(configuration, faults);
        var synthetic = SyntheticSettings.Read(configuration, faults);
        faults.AddRange(configuration.ChannelFaults());
        faults.AddRange(configuration.ProtectionFaults());
        SettingsException.ThrowIfAny(faults);
        return new AppSettings(directory!, links, policeDesk, storage, clusters, limits, watch, synthetic);
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
