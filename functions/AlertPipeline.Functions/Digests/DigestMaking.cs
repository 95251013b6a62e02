using AlertPipeline.Clusters;
using AlertPipeline.Digests;
using AlertPipeline.Functions.Directory;
using AlertPipeline.Functions.Notices;
using AlertPipeline.Storage;

namespace AlertPipeline.Functions.Digests;

/// <summary>Makes digests from what is filed now. Reports that were taken back do not count, and cases that were merged are one.</summary>
public sealed class DigestMaking(PieceStore pieces, PieceStanding standing, SilentLocations silent, TimeProvider clock)
{
    /// <summary>Makes one.</summary>
    public async Task<Digest> MakeAsync(DigestPlan.Ready plan, CancellationToken cancellationToken)
    {
        var counted = await Task.WhenAll(plan.Scope.Places.Select(place => CountedAsync(place, plan.Period, cancellationToken)));
        int? silentLocations = plan.Scope.Unit is { } unit ? await silent.CountAsync(unit, cancellationToken) : null;
        return Digest.Of(plan, counted.SelectMany(found => found), silentLocations, clock.Now());
    }

    private async Task<IEnumerable<Piece>> CountedAsync(string place, DigestPeriod period, CancellationToken cancellationToken)
    {
        var filed = await pieces.AtPlaceAsync(place, period.After, period.Until, cancellationToken).ToListAsync(cancellationToken);
        return (await standing.OfAsync([.. filed.DistinctBy(piece => piece.Piece.Id)], cancellationToken)).Select(piece => piece.Piece);
    }
}
