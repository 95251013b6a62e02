namespace AlertPipeline.Directory;

/// <summary>What a name stands for.</summary>
/// <param name="Municipalities">Every municipality that has it, in the order of their codes.</param>
/// <param name="Called">The only municipality that is called so; null when none or several are. Alone the name means that one, not a village elsewhere.</param>
/// <param name="IsAtBorder">Whether it is that of an airport or a border.</param>
internal sealed record PlaceName(IReadOnlyList<Municipality> Municipalities, Municipality? Called, bool IsAtBorder)
{
    /// <summary>No name.</summary>
    public static PlaceName None { get; } = new([], Called: null, IsAtBorder: false);

    /// <summary>The same name, for the municipalities that lie in all of the regions; without one, for the municipality that is called so.</summary>
    public PlaceName In(IReadOnlyList<IReadOnlyList<string>> regions) =>
        regions.Count == 0 ? (Called is null ? this : this with { Municipalities = [Called] }) : this with { Municipalities = [.. Municipalities.Where(municipality => regions.All(units => units.Contains(municipality.Unit)))] };
}
