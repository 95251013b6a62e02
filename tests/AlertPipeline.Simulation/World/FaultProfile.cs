namespace AlertPipeline.Simulation.World;

/// <summary>How often things go wrong, each as a share of all calls.</summary>
public sealed record FaultProfile
{
    /// <summary>Nothing goes wrong.</summary>
    public static readonly FaultProfile None = new();

    /// <summary>Now and then.</summary>
    public static readonly FaultProfile Usual = new() { Weights = Of(0.0005, 0.0001) };

    /// <summary>All the time.</summary>
    public static readonly FaultProfile Heavy = new() { Weights = Of(0.002, 0.0003) };

    /// <summary>The share of each fate; the rest is answered.</summary>
    public IReadOnlyList<(Fate Fate, double Share)> Weights { get; init; } = [];

    private static IReadOnlyList<(Fate Fate, double Share)> Of(double fault, double kill) =>
    [
        (Fate.KilledBefore, kill),
        (Fate.KilledAfter, kill),
        .. Enum.GetValues<Fate>().Where(fate => fate is not (Fate.Answered or Fate.KilledBefore or Fate.KilledAfter)).Select(fate => (fate, fault)),
    ];
}
