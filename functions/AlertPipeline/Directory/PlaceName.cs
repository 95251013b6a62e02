namespace AlertPipeline.Directory;

/// <summary>What a name stands for.</summary>
/// <param name="Municipalities">Every municipality that has it, in the order of their codes.</param>
/// <param name="IsAtBorder">Whether it is that of an airport or a border.</param>
internal sealed record PlaceName(IReadOnlyList<Municipality> Municipalities, bool IsAtBorder)
{
    /// <summary>No name.</summary>
    public static PlaceName None { get; } = new([], IsAtBorder: false);

    /// <summary>The same name, for the municipalities that lie in all of the regions.</summary>
    public PlaceName In(IReadOnlyList<IReadOnlyList<string>> regions) =>
        regions.Count == 0 ? this : this with { Municipalities = [.. Municipalities.Where(municipality => regions.All(units => units.Contains(municipality.Unit)))] };
}
