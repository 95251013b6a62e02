namespace AlertPipeline.Identity.Finding;

/// <summary>A value by which reports about one child can find each other. It is personal data: only its keyed hash is stored.</summary>
/// <param name="Kind">What sort of value: one of <see cref="MatchKinds"/>.</param>
/// <param name="Value">The normalised value.</param>
public sealed record MatchValue(string Kind, string Value)
{
    /// <summary>Whoever shares such a value may be compared, up to this many cases over all values of a report.</summary>
    public const int MostCandidates = 2000;

    /// <summary>A value that more cases share than this tells nothing and is passed over; a narrower one of the same report takes its place.</summary>
    public const int MostOfBroad = 150;

    /// <summary>Whether it names one child or report: whoever shares it is always compared in full.</summary>
    public bool IsExact => Kind is MatchKinds.VNumber or MatchKinds.PartnerFile or MatchKinds.Report;

    /// <summary>Whether so many children can share it, as their number grows, that it stops telling anything.</summary>
    public bool IsBroad => Kind is MatchKinds.Birth or MatchKinds.PlaceDay or MatchKinds.Names or MatchKinds.NameDay or MatchKinds.Name or MatchKinds.NamesDay;

    /// <summary>How many cases are looked at for it.</summary>
    public int Most => IsBroad ? MostOfBroad : MostCandidates;
}
