using NodaTime;

namespace AlertPipeline.Clocks;

/// <summary>What would let a published limit pass unseen.</summary>
public static class ClockFaults
{
    private const string File = "clocks.json";

    private static readonly Duration PoliceLimit = Duration.FromHours(24);

    /// <summary>Checks the limits; an empty list means they can be used.</summary>
    public static IReadOnlyList<string> Of(ClockRules rules) =>
    [
        .. rules.Police.After <= Duration.Zero || rules.Police.After > PoliceLimit
            ? [$"{File} /police/after: must be positive and at most PT24H, the published limit."] : Array.Empty<string>(),
        .. rules.Police.WarnAfter <= Duration.Zero || rules.Police.WarnAfter >= rules.Police.After
            ? [$"{File} /police/warnAfter: must be positive and before 'after'."] : Array.Empty<string>(),
        .. rules.Transfer.After <= Duration.Zero ? [$"{File} /transfer/after: must be positive."] : Array.Empty<string>(),
    ];
}
