using AlertPipeline.Clusters;
using AlertPipeline.Settings;
using Microsoft.Extensions.Configuration;
using NodaTime;

namespace AlertPipeline.Functions.Configuration;

/// <summary>Reads the thresholds of the rules for clusters from the section Clusters; what is not set is as shipped.</summary>
internal static class ClusterSettings
{
    private const int MostPieces = 100;
    private const int LongestDays = 182;
    private const int LongestSilence = 3650;
    private const int MostQuarters = 1000;

    public static ClusterOptions Read(IConfiguration configuration, ICollection<string> faults)
    {
        var shipped = new ClusterOptions();
        var section = new SettingsReader(configuration.GetSection("Clusters"), faults);
        var quarters = section.Number("QuartersForAFalseNotice", (int)(1 / shipped.MostFalsePerQuarter), 1, MostQuarters);
        return shipped with
        {
            Disappearances = Threshold(nameof(ClusterOptions.Disappearances), shipped.Disappearances),
            Approaches = Threshold(nameof(ClusterOptions.Approaches), shipped.Approaches),
            Route = Threshold(nameof(ClusterOptions.Route), shipped.Route),
            RepeatedClue = Threshold(nameof(ClusterOptions.RepeatedClue), shipped.RepeatedClue),
            SharedClue = Threshold(nameof(ClusterOptions.SharedClue), shipped.SharedClue),
            SilentAfter = Duration.FromDays(section.Number("SilentAfterDays", (int)shipped.SilentAfter.TotalDays, 1, LongestSilence)),
            MostFalsePerQuarter = 1.0 / quarters,
        };

        ClusterThreshold Threshold(string rule, ClusterThreshold preset)
        {
            var reader = new SettingsReader(configuration.GetSection($"Clusters:{rule}"), faults);
            return new ClusterThreshold(
                reader.Number("Pieces", preset.Pieces, 2, MostPieces), Duration.FromDays(reader.Number("WithinDays", (int)preset.Within.TotalDays, 1, LongestDays)));
        }
    }
}
