using AlertPipeline.Clusters;
using AlertPipeline.Directory;
using AlertPipeline.Storage;

namespace AlertPipeline.Functions.Directory;

/// <summary>Finds the locations that nobody reports from.</summary>
public sealed class SilentLocations(LocationReportStore reports, DirectoryBook book, ClusterOptions options, TimeProvider clock)
{
    /// <summary>Lists them, the longest silent first.</summary>
    public async Task<IReadOnlyList<SilentLocation>> ListAsync(CancellationToken cancellationToken) =>
        SilentLocation.Of(book, await reports.FindAsync(book.Locations.Select(PlaceIdentity.Of), cancellationToken), clock.Now() - options.SilentAfter);

    /// <summary>How many there are in the region of a police unit; those of one site count once.</summary>
    public async Task<int> CountAsync(string unit, CancellationToken cancellationToken) =>
        (await ListAsync(cancellationToken)).Where(silent => book.UnitOf(silent.Location) == unit).DistinctBy(silent => PlaceIdentity.Of(silent.Location)).Count();
}
