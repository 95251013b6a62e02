using AlertPipeline.Reports;

namespace AlertPipeline.Identity.Finding;

/// <summary>A value by which reports about one child can find each other. It is personal data: only its keyed hash is stored.</summary>
/// <param name="Kind">What sort of value: one of <see cref="MatchKinds"/>.</param>
/// <param name="Value">The normalised value.</param>
/// <param name="Exercise">The kind of exercise in which it was said; null when it is real.</param>
public sealed record MatchValue(string Kind, string Value, ExerciseKind? Exercise = null)
{
    /// <summary>Whoever shares such a value may be compared, up to this many cases over all values of a report.</summary>
    public const int MostCandidates = 2000;

    /// <summary>Two names that more cases share than this tell nothing and are passed over; a narrower value of the same report takes their place.</summary>
    public const int MostOfTwo = 150;

    /// <summary>The same for one name, a date of birth, or a place.</summary>
    public const int MostOfOne = 70;

    /// <summary>The sort under which it is hashed: that of an exercise is another one, so that no key of it is ever a key of what is real.</summary>
    public string HashedAs => Exercise is { } exercise ? $"{exercise.ToWord()}-exercise-{Kind}" : Kind;

    /// <summary>Whether it names one child or report: whoever shares it is always compared in full.</summary>
    public bool IsExact => Kind is MatchKinds.VNumber or MatchKinds.PartnerFile or MatchKinds.Report;

    /// <summary>Whether it leads to what was said of a child of such a name at any time, so that it finds an earlier disappearance.</summary>
    public bool IsOfAnyDay => Kind is MatchKinds.NameBirth or MatchKinds.Names or MatchKinds.NamesAnyYear or MatchKinds.Name;

    /// <summary>Whether so many children can share it, as their number grows, that it stops telling anything.</summary>
    public bool IsBroad => Most < MostCandidates;

    /// <summary>How many cases are looked at for it.</summary>
    public int Most => Kind switch
    {
        MatchKinds.Names or MatchKinds.NamesAnyYear or MatchKinds.NamesNoYear or MatchKinds.NamesDay => MostOfTwo,
        MatchKinds.NameDay or MatchKinds.Name or MatchKinds.PlaceDay or MatchKinds.Birth => MostOfOne,
        _ => MostCandidates,
    };
}
