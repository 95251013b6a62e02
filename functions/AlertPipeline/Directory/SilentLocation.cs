using NodaTime;

namespace AlertPipeline.Directory;

/// <summary>A location that nobody reports from. That no report comes does not say that nothing happens there.</summary>
/// <param name="Location">The location.</param>
/// <param name="LastReportAt">When a report last named it, or another one of its site; null when none ever did.</param>
public sealed record SilentLocation(Location Location, Instant? LastReportAt)
{
    /// <summary>The silent locations of a directory, the longest silent first. What a partner in the sandbox sends is no report, so its locations are left out.</summary>
    /// <param name="book">The directory.</param>
    /// <param name="lastReports">When a report last named a place, by the place.</param>
    /// <param name="since">Whoever was named at this moment or later is not silent.</param>
    public static IReadOnlyList<SilentLocation> Of(DirectoryBook book, IReadOnlyDictionary<string, Instant> lastReports, Instant since) =>
    [
        .. book.Locations.Where(location => book.Partner(location.Partner) is { Sandbox: false })
            .Select(location => new SilentLocation(location, lastReports.TryGetValue(PlaceIdentity.Of(location), out var at) ? at : null))
            .Where(silent => silent.LastReportAt is not { } at || at < since).OrderBy(silent => silent.LastReportAt ?? Instant.MinValue),
    ];
}
