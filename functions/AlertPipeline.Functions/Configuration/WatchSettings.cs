using AlertPipeline.Audits;
using AlertPipeline.Settings;
using Microsoft.Extensions.Configuration;
using NodaTime;

namespace AlertPipeline.Functions.Configuration;

/// <summary>Reads from the section Watch how the pipeline watches itself.</summary>
internal static class WatchSettings
{
    private static readonly TimeSpan Usual = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Shortest = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    public static WatchOptions Read(IConfiguration configuration, ICollection<string> faults)
    {
        var section = new SettingsReader(configuration.GetSection("Watch"), faults);
        var address = section.OptionalText("DeadManSwitchUrl");
        if (address is not null && PrivateUrl.Read(address) is null)
        {
            // Whoever has the address can say in our name that all is well: it is not shown.
            faults.Add("Watch:DeadManSwitchUrl is no https address: set it to the one that the service gave you, or leave it out.");
        }

        return new WatchOptions(PrivateUrl.Read(address), Duration.FromTimeSpan(section.Duration("SilentAfter", Usual, Shortest, Longest)));
    }
}
