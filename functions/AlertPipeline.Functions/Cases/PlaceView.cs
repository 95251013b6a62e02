using AlertPipeline.Directory;

namespace AlertPipeline.Functions.Cases;

/// <summary>The place that decides which police unit is addressed, and how sure it is.</summary>
/// <param name="Municipality">The municipality; null when none is known, or when it must not be.</param>
/// <param name="Certainty">How sure it is.</param>
/// <param name="Candidates">The municipalities that it may be, when it is ambiguous; else empty.</param>
/// <param name="Directory">The version of the directory with which it was worked out.</param>
public sealed record PlaceView(MunicipalityNameView? Municipality, PlaceCertainty Certainty, IReadOnlyList<MunicipalityNameView> Candidates, string Directory)
{
    /// <summary>The place of a route.</summary>
    public static PlaceView Of(Route route, DirectoryBook book) => new(
        MunicipalityNameView.Of(route.Municipality, book),
        route.Certainty,
        [.. route.Candidates.Select(code => MunicipalityNameView.Of(code, book)).OfType<MunicipalityNameView>()],
        route.Directory);
}
