using NodaTime;

namespace AlertPipeline.Clusters;

/// <summary>The thresholds of the rules.</summary>
public sealed record ClusterOptions
{
    /// <summary>Disappearances from one place.</summary>
    public ClusterThreshold Disappearances { get; init; } = new(3, Duration.FromDays(7));

    /// <summary>Pick-ups and recruiting at one place.</summary>
    public ClusterThreshold Approaches { get; init; } = new(2, Duration.FromDays(14));

    /// <summary>Disappearances between the same two places.</summary>
    public ClusterThreshold Route { get; init; } = new(2, Duration.FromDays(60));

    /// <summary>A clue that many have in common, at one place.</summary>
    public ClusterThreshold RepeatedClue { get; init; } = new(3, Duration.FromDays(14));

    /// <summary>A clue that few have in common, anywhere. The time is how long a signal that nothing is linked to is kept.</summary>
    public ClusterThreshold SharedClue { get; init; } = new(2, Duration.FromDays(182));

    /// <summary>From how long before the pieces the usual level is counted.</summary>
    public Duration UsualOver { get; init; } = Duration.FromDays(182);

    /// <summary>After so long without a report a location counts as silent.</summary>
    public Duration SilentAfter { get; init; } = Duration.FromDays(90);

    /// <summary>So many notices of one rule about one place are expected in a quarter of a year at most when nothing but the usual happens by chance.</summary>
    public double MostFalsePerQuarter { get; init; } = 0.25;

    /// <summary>How long it stands that something is known at a location.</summary>
    public Duration Standing { get; init; } = Duration.FromDays(182);

    /// <summary>The threshold of a rule.</summary>
    public ClusterThreshold For(ClusterRule rule) => rule switch
    {
        ClusterRule.Disappearances => Disappearances,
        ClusterRule.Approaches => Approaches,
        ClusterRule.Route => Route,
        ClusterRule.RepeatedClue => RepeatedClue,
        _ => SharedClue,
    };
}
