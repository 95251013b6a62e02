using AlertPipeline.Exercises;
using AlertPipeline.Settings;
using Microsoft.Extensions.Configuration;
using NodaTime;

namespace AlertPipeline.Functions.Configuration;

/// <summary>Reads from the section Synthetic how often the app sends itself a report, and how soon that must arrive.</summary>
internal static class SyntheticSettings
{
    private const int UsualMinutes = 5;
    private const int MostMinutes = 60;
    private static readonly TimeSpan Usual = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    public static SyntheticOptions Read(IConfiguration configuration, ICollection<string> faults)
    {
        var section = new SettingsReader(configuration.GetSection("Synthetic"), faults);
        return new SyntheticOptions(
            Duration.FromMinutes(section.Number("EveryMinutes", UsualMinutes, 0, MostMinutes)), Duration.FromTimeSpan(section.Duration("Within", Usual, Shortest, Longest)));
    }
}
