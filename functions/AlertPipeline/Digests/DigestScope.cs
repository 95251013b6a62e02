using AlertPipeline.Directory;

namespace AlertPipeline.Digests;

/// <summary>What a digest counts.</summary>
/// <param name="Name">What it is about, for people.</param>
/// <param name="Places">The places, as <see cref="PlaceIdentity"/> tells them.</param>
/// <param name="Unit">The code of the police unit whose region it is; null for a location.</param>
public sealed record DigestScope(string Name, IReadOnlyList<string> Places, string? Unit = null)
{
    /// <summary>The scope of a wish; null when the directory does not have it, or must not show it.</summary>
    public static DigestScope? Of(DigestWish wish, DirectoryBook book) =>
        wish.Partner is { } partner ? book.Location(partner, wish.Code) is { } location ? Of(PlaceIdentity.Of(location), book) : null
        : book.Unit(wish.Unit) is { } unit ? Of(unit, book) : null;

    private static DigestScope? Of(string place, DirectoryBook book) =>
        book.Locations.Any(location => location.IsProtected && PlaceIdentity.Of(location) == place) ? null : new DigestScope(PlaceIdentity.NameOf(place, book), [place]);

    private static DigestScope Of(PoliceUnit unit, DirectoryBook book) => new(
        $"politie-eenheid {unit.Name}",
        [
            .. book.Locations.Where(location => book.UnitOf(location) == unit.Code).Select(PlaceIdentity.Of).Distinct(),
            .. book.Municipalities.Where(municipality => municipality.Unit == unit.Code).Select(PlaceIdentity.Of),
        ],
        unit.Code);
}
