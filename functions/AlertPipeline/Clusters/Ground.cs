using AlertPipeline.Clues;

namespace AlertPipeline.Clusters;

/// <summary>What pieces have in common. It can tell of a third person and is personal data.</summary>
/// <param name="Kind">What sort it is.</param>
/// <param name="Value">Which one, normalised.</param>
public sealed record Ground(GroundKind Kind, string Value)
{
    /// <summary>A place.</summary>
    public static Ground Of(string place) => new(GroundKind.PlaceAndTime, place);

    /// <summary>The two ends of a journey, in whichever direction.</summary>
    public static Ground Of(string place, string other) =>
        new(GroundKind.PlaceAndTime, string.CompareOrdinal(place, other) <= 0 ? $"{place}\n{other}" : $"{other}\n{place}");

    /// <summary>A clue that has a key.</summary>
    public static Ground Of(Clue clue) => new(KindOf(clue), ClueKeys.Written(clue)[0].ToText());

    /// <summary>The same at one place.</summary>
    public Ground At(string place) => this with { Value = $"{Value}\n{place}" };

    private static GroundKind KindOf(Clue clue) => clue switch
    {
        Clue.Plate or Clue.Look => GroundKind.Vehicle,
        Clue.Phone or Clue.Account => GroundKind.PhoneOrAccount,
        Clue.ThirdPerson => GroundKind.ThirdPerson,
        Clue.Modus => GroundKind.Modus,
        _ => GroundKind.PlaceAndTime,
    };
}
