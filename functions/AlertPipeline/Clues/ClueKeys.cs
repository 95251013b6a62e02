using AlertPipeline.Identity;
using AlertPipeline.Identity.Finding;

namespace AlertPipeline.Clues;

/// <summary>
/// The values under which a clue is filed and those under which others are looked for: a bounded number, however many clues there are.
/// What fits meets, whichever came first, and of two plates only those meet that fit.
/// </summary>
public static class ClueKeys
{
    /// <summary>So many rows are written and so many queries asked for one clue at most.</summary>
    public const int Most = PlatePattern.MostPatterns;

    /// <summary>Under what a clue is filed.</summary>
    public static IReadOnlyList<ClueKey> Written(Clue clue) => clue is Clue.Plate plate
        ? PlatePattern.IsPartial(plate.Pattern) ? [Partial(plate.Pattern)] : [.. PlatePattern.Coarser(plate.Pattern).Select(Whole)]
        : Of(clue);

    /// <summary>Under what others are looked for.</summary>
    public static IReadOnlyList<ClueKey> Sought(Clue clue) => clue is Clue.Plate plate
        ? PlatePattern.IsPartial(plate.Pattern) ? [Whole(plate.Pattern), Partial(plate.Pattern)] : [Whole(plate.Pattern), .. PlatePattern.Coarser(plate.Pattern).Skip(1).Select(Partial)]
        : Of(clue);

    private static IReadOnlyList<ClueKey> Of(Clue clue) => clue switch
    {
        Clue.Look look => [new(ClueKinds.Look, $"{look.Colour.ToWord()}\n{look.Make}")],
        Clue.Phone phone => [new(ClueKinds.Phone, phone.Number)],
        Clue.Account account => [new(ClueKinds.Account, $"{account.Platform.ToWord()}\n{account.Name}")],
        Clue.Address { Postcode: { } postcode } address => [new(ClueKinds.Postcode, postcode), new(ClueKinds.Address, address.Words)],
        Clue.Address address => [new(ClueKinds.Address, address.Words)],
        Clue.ThirdPerson person => OfName(person.Name),
        Clue.Modus modus => [new(ClueKinds.Modus, modus.Way.ToWord())],
        _ => [],
    };

    private static IReadOnlyList<ClueKey> OfName(string name)
    {
        var names = IndexedNames.Of(new IdentityFacts { NamesAsGiven = [new NameParts(Full: name)] });
        return
        [
            .. names.Pairs.Select(pair => new ClueKey(ClueKinds.ThirdPerson, pair.Value)),
            .. names.Words.Concat(names.Joined).Where(word => word.Rarity > IndexedNames.CommonBits).Select(word => new ClueKey(ClueKinds.Alias, word.Value)).Distinct().Take(Most),
        ];
    }

    private static ClueKey Whole(string pattern) => new(ClueKinds.Plate, pattern);

    private static ClueKey Partial(string pattern) => new(ClueKinds.PartialPlate, pattern);
}
