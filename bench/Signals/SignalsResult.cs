using AlertPipeline.Simulation.Costs;

namespace Bench.Signals;

/// <summary>What many lives came to.</summary>
internal sealed record SignalsResult
{
    /// <summary>Whether this is a release build.</summary>
    public required bool Optimized { get; init; }

    /// <summary>The first seed.</summary>
    public required int Seed { get; init; }

    /// <summary>How many lives of two years.</summary>
    public required int Lives { get; init; }

    /// <summary>How many places each has.</summary>
    public required int Locations { get; init; }

    /// <summary>How many pieces were reported in all.</summary>
    public required int Pieces { get; init; }

    /// <summary>How many hidden networks had three pieces or more.</summary>
    public required int Networks { get; init; }

    /// <summary>The share of these that were found.</summary>
    public required double FoundShare { get; init; }

    /// <summary>The median of the hours from their third piece to the first notice, among those that were found; 0 where the notice came first.</summary>
    public required double MedianHoursAfterThird { get; init; }

    /// <summary>The median of the days from their first piece to the first notice, among those that were found; null when none was.</summary>
    public required double? MedianDays { get; init; }

    /// <summary>False notices for each place and quarter.</summary>
    public required double FalsePerLocationAndQuarter { get; init; }

    /// <summary>The same at the place that has the most of them.</summary>
    public required double WorstLocationFalsePerQuarter { get; init; }

    /// <summary>That place.</summary>
    public required string WorstLocation { get; init; }

    /// <summary>By kind of network.</summary>
    public required IReadOnlyList<KindFigures> Kinds { get; init; }

    /// <summary>By size of place.</summary>
    public required IReadOnlyList<SizeFigures> Sizes { get; init; }

    /// <summary>By rule.</summary>
    public required IReadOnlyList<RuleFigures> Rules { get; init; }

    /// <summary>How long it took.</summary>
    public required double Seconds { get; init; }

    /// <summary>What a new signal costs, with so many filed.</summary>
    public IReadOnlyList<SignalCost> Costs { get; init; } = [];

    /// <summary>Whether enough networks are found soon enough, with few enough false notices at every place, and a signal costs the same however many are filed.</summary>
    public bool Holds => FoundShare >= 0.9 && MedianHoursAfterThird <= 24 && WorstLocationFalsePerQuarter <= 1 && Costs.Select(cost => cost.CallsMean).Distinct().Count() <= 1;
}
