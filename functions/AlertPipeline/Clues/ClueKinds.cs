namespace AlertPipeline.Clues;

/// <summary>The sorts of values by which pieces find each other. The words are part of stored keys: a new meaning needs a new word.</summary>
public static class ClueKinds
{
    /// <summary>A whole number plate, also with characters left out: where a partial one finds it.</summary>
    public const string Plate = "clue-plate";

    /// <summary>A number plate of which somebody could not read a character or two.</summary>
    public const string PartialPlate = "clue-partial-plate";

    /// <summary>The colour and make of a vehicle.</summary>
    public const string Look = "clue-look";

    /// <summary>A telephone number.</summary>
    public const string Phone = "clue-phone";

    /// <summary>A platform and the name of an account on it.</summary>
    public const string Account = "clue-account";

    /// <summary>The words of an address.</summary>
    public const string Address = "clue-address";

    /// <summary>A postcode and a house number.</summary>
    public const string Postcode = "clue-postcode";

    /// <summary>Two tokens of the name of a third person.</summary>
    public const string ThirdPerson = "clue-third-person";

    /// <summary>One token of the name of a third person that is not common, or its alias.</summary>
    public const string Alias = "clue-alias";

    /// <summary>A modus.</summary>
    public const string Modus = "clue-modus";
}
