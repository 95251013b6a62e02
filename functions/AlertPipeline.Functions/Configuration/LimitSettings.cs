using AlertPipeline.Notifications;
using AlertPipeline.Settings;
using Microsoft.Extensions.Configuration;
using NodaTime;

namespace AlertPipeline.Functions.Configuration;

/// <summary>Reads the limits of messages from the section Limits; what is not set is as shipped.</summary>
internal static class LimitSettings
{
    private const int Most = 1000;
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    public static SendLimits Read(IConfiguration configuration, ICollection<string> faults)
    {
        var (shipped, section) = (new SendLimits(), new SettingsReader(configuration.GetSection("Limits"), faults));
        return new()
        {
            MessagesPerPerson = section.Number(nameof(SendLimits.MessagesPerPerson), shipped.MessagesPerPerson, 1, Most),
            PersonWindow = Duration.FromTimeSpan(section.Duration(nameof(SendLimits.PersonWindow), shipped.PersonWindow.ToTimeSpan(), Shortest, Longest)),
            MessagesPerSecond = section.Number(nameof(SendLimits.MessagesPerSecond), shipped.MessagesPerSecond, 1, Most),
        };
    }
}
