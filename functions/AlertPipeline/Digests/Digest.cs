using AlertPipeline.Clusters;
using AlertPipeline.Reports;
using NodaTime;

namespace AlertPipeline.Digests;

/// <summary>What was reported in a month about a location or a region, in numbers of which none tells of a single child. It names nobody.</summary>
public sealed record Digest
{
    /// <summary>The month.</summary>
    public required YearMonth Month { get; init; }

    /// <summary>What it is about, for people.</summary>
    public required string Place { get; init; }

    /// <summary>When it was made.</summary>
    public required Instant MadeAt { get; init; }

    /// <summary>The first of the months that make what is usual; null when there are none.</summary>
    public YearMonth? UsualFrom { get; init; }

    /// <summary>Children reported missing; each once in a month.</summary>
    public required DigestNumbers Disappearances { get; init; }

    /// <summary>Signals, as <see cref="PieceCount"/> counts them.</summary>
    public required DigestNumbers Signals { get; init; }

    /// <summary>The same for each type, whether there were any or not.</summary>
    public required IReadOnlyList<DigestType> SignalsByType { get; init; }

    /// <summary>How many locations of a region were silent when it was made; null for a location.</summary>
    public Fives? SilentLocations { get; init; }

    /// <summary>Makes a digest.</summary>
    /// <param name="plan">Of what and when.</param>
    /// <param name="pieces">The pieces of its places in its months; others do not count.</param>
    /// <param name="silentLocations">How many locations of its region are silent; null for a location.</param>
    /// <param name="now">The present.</param>
    public static Digest Of(DigestPlan.Ready plan, IEnumerable<Piece> pieces, int? silentLocations, Instant now)
    {
        var byMonth = pieces.ToLookup(piece => DigestPeriod.MonthOf(piece.At));
        return new Digest
        {
            Month = plan.Period.Month,
            Place = plan.Scope.Name,
            MadeAt = now,
            UsualFrom = plan.Period.Before.Count == 0 ? null : plan.Period.Before[0],
            Disappearances = Count(piece => piece.Kind == PieceKind.Disappearance),
            Signals = Count(piece => piece.Kind == PieceKind.Signal),
            SignalsByType = [.. Enum.GetValues<ConcernType>().Select(type => new DigestType(type, Count(piece => piece.Types.Contains(type))))],
            SilentLocations = silentLocations is { } silent ? Fives.Of(silent) : null,
        };

        DigestNumbers Count(Func<Piece, bool> counts) => DigestNumbers.Of(plan.Period, month => PieceCount.Of(ClusterRule.Disappearances, byMonth[month].Where(counts)));
    }
}
