using AlertPipeline.Identity.Names;

namespace AlertPipeline.Clues;

/// <summary>Compares two clues. It does not matter which came first.</summary>
public static class ClueComparison
{
    private const double SameName = 0.85;

    /// <summary>How much it says that two pieces have these clues. Only clues that find each other by their keys can be the same.</summary>
    public static ClueStrength Strength(Clue one, Clue other) => ClueKeys.Written(one).Intersect(ClueKeys.Sought(other)).Any() ? (one, other) switch
    {
        (Clue.Plate first, Clue.Plate second) => PlatePattern.IsPartial(first.Pattern) || PlatePattern.IsPartial(second.Pattern) ? ClueStrength.Moderate : ClueStrength.Strong,
        (Clue.ThirdPerson first, Clue.ThirdPerson second) => OfNames(Name(first), Name(second)),
        (Clue.Look, _) or (Clue.Modus, _) => ClueStrength.Weak,
        _ => ClueStrength.Strong,
    } : ClueStrength.None;

    private static ClueStrength OfNames(PersonName one, PersonName other) => NameComparison.Compare(one, other) switch
    {
        { Similarity: < SameName } => ClueStrength.None,
        { TokensMet: > 1 } => ClueStrength.Moderate,
        _ => ClueStrength.Weak,
    };

    private static PersonName Name(Clue.ThirdPerson person) => PersonName.Of(null, null, person.Name);
}
