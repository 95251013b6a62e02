namespace Bench.Signals;

/// <summary>Where something happens: where many children go missing there are many.</summary>
internal sealed class InventedPlaces(Chance chance, IReadOnlyList<InventedLocation> locations)
{
    /// <summary>One of all places.</summary>
    public string One() => Of(locations);

    /// <summary>Where a journey from a place is to end.</summary>
    public string OtherThan(string place) => Of([.. locations.Where(location => location.Place != place)]);

    private string Of(IReadOnlyList<InventedLocation> among)
    {
        var at = chance.Random.NextDouble() * among.Sum(location => location.DisappearancesPerWeek);
        return among.First(location => (at -= location.DisappearancesPerWeek) < 0).Place;
    }
}
