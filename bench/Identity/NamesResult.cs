namespace Bench.Identity;

/// <summary>How well names were told apart. Shares are from 0 to 1, and absent where there is nothing to take a share of.</summary>
internal sealed record NamesResult
{
    /// <summary>From this similarity on two names may be one person's, as shipped.</summary>
    public const double ShippedThreshold = 0.5;

    /// <summary>Whether this was a release build; the speed of another says little.</summary>
    public required bool Optimized { get; init; }

    /// <summary>How many pairs were compared.</summary>
    public required int Pairs { get; init; }

    /// <summary>How many of them are one person's names.</summary>
    public required int Matches { get; init; }

    /// <summary>Pairs at the shipped threshold.</summary>
    public required CurvePoint Shipped { get; init; }

    /// <summary>Pairs at the threshold with the highest F1, chosen on these same pairs.</summary>
    public required CurvePoint Best { get; init; }

    /// <summary>The highest recall at a precision of 0.95 or more.</summary>
    public required double RecallAtP95 { get; init; }

    /// <summary>The highest recall at a precision of 0.99 or more.</summary>
    public required double RecallAtP99 { get; init; }

    /// <summary>The share of the matches whose names share a key of the index.</summary>
    public required double? VariantsSharingAKey { get; init; }

    /// <summary>The same for names taken at random from two different pairs.</summary>
    public required double? RandomSharingAKey { get; init; }

    /// <summary>Comparisons of two names a second on one processor, from names that were read before.</summary>
    public required double ComparisonsPerSecond { get; init; }
}
