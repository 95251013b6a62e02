namespace AlertPipeline.Directory;

/// <summary>The places and regions that a text names, from its first word to its last, the longest name first.</summary>
internal sealed class PlaceMentions
{
    private static readonly string[] Towards = ["naar", "richting", "to", "towards"];

    private readonly List<PlaceName> places = [];
    private readonly List<IReadOnlyList<string>> regions = [];

    private PlaceMentions()
    {
    }

    /// <summary>Reads the words.</summary>
    public static PlaceMentions Of(PlaceWords words, PlaceNames names)
    {
        var found = new PlaceMentions();
        for (var index = 0; index < words.Count;)
        {
            index += found.Read(words, index, names);
        }

        return found;
    }

    /// <summary>Whether one of them is an airport or a border.</summary>
    public bool IsAtBorder => places.Any(place => place.IsAtBorder);

    /// <summary>
    /// The municipality that is meant: the one that every name can stand for, as far as the regions allow. A region in which one of them does not lie
    /// contradicts it, and then none is meant.
    /// </summary>
    public PlaceMatch Match(PlaceCertainty certainty)
    {
        var meant = places.ConvertAll(place => place.In(regions).Municipalities);
        if (meant.Count == 0 || meant.Exists(candidates => candidates.Count == 0))
        {
            return PlaceMatch.Unknown;
        }

        var common = meant.Aggregate((one, other) => [.. one.Intersect(other)]);
        return PlaceMatch.Of(common.Count == 1 ? common : PlaceNames.InOrder(meant.SelectMany(candidates => candidates)), certainty);
    }

    /// <summary>Reads what begins at a word, and tells how many words it has.</summary>
    private int Read(PlaceWords words, int first, PlaceNames names)
    {
        var (length, place) = names.Longest(words, first);
        var (regionLength, units) = Regions.Longest(words, first);
        if (regionLength > 0 && regionLength >= length)
        {
            AddUnlessDestination(units, words, first);
            return regionLength;
        }

        if (length > 0 && (!OrdinaryWords.Contain(words, first, length) || IsBeforeRegion(words, first, length)))
        {
            places.Add(place);
        }

        return Math.Max(length, 1);
    }

    // "Ter Apel, wilde naar Duitsland" was seen in Ter Apel.
    private void AddUnlessDestination(IReadOnlyList<string> units, PlaceWords words, int first)
    {
        if (first == 0 || !Towards.Contains(words.Span(first - 1, 1).ToString()))
        {
            regions.Add(units);
        }
    }

    private static bool IsBeforeRegion(PlaceWords words, int first, int length) => words[first + length - 1].IsTitle && Regions.Longest(words, first + length).Words > 0;
}
