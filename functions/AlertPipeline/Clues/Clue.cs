using System.Text.Json.Serialization;

namespace AlertPipeline.Clues;

/// <summary>
/// What can join pieces: a vehicle, a telephone, an account, an address, a third person or a modus, normalised. There is no other kind:
/// nothing of nationality, ethnicity, language, religion or status can be one. It tells of third persons and is personal data.
/// </summary>
[JsonDerivedType(typeof(Plate), "plate")]
[JsonDerivedType(typeof(Look), "look")]
[JsonDerivedType(typeof(Phone), "phone")]
[JsonDerivedType(typeof(Account), "account")]
[JsonDerivedType(typeof(Address), "address")]
[JsonDerivedType(typeof(ThirdPerson), "third-person")]
[JsonDerivedType(typeof(Modus), "modus")]
public abstract record Clue
{
    private Clue()
    {
    }

    /// <summary>The number plate of a vehicle.</summary>
    /// <param name="Pattern">As <see cref="PlatePattern"/> reads it; <c>?</c> stands for a character that nobody could read.</param>
    public sealed record Plate(string Pattern) : Clue
    {
        /// <summary>The clue in what somebody typed; null when that says too little.</summary>
        public static Plate? Read(string? typed) => PlatePattern.Of(typed) is { } pattern ? new Plate(pattern) : null;
    }

    /// <summary>How a vehicle looks.</summary>
    /// <param name="Colour">Its colour.</param>
    /// <param name="Make">Its make, in lower case.</param>
    public sealed record Look(VehicleColour Colour, string Make) : Clue
    {
        /// <summary>The clue in what somebody typed; null when either is missing: a colour or a make alone says nothing.</summary>
        public static Look? Read(VehicleColour colour, string? make) =>
            colour != VehicleColour.Unknown && VehicleMake.Of(make) is { } known ? new Look(colour, known) : null;
    }

    /// <summary>A telephone that a third person uses.</summary>
    /// <param name="Number">In international form (E.164). Only as a whole is it compared: the country is in no key.</param>
    public sealed record Phone(string Number) : Clue
    {
        /// <summary>The clue in what somebody typed; null when that cannot be a number.</summary>
        public static Phone? Read(string? typed) => typed is not null && Identity.PhoneNumber.International(ClueText.Visible(typed)) is { } number ? new Phone(number) : null;
    }

    /// <summary>An account of a third person.</summary>
    /// <param name="Platform">Where.</param>
    /// <param name="Name">Its name, as <see cref="AccountName"/> reads it.</param>
    public sealed record Account(AccountPlatform Platform, string Name) : Clue
    {
        /// <summary>The clue in what somebody typed; on a platform where a telephone number is the account, the number. Null when there is none.</summary>
        public static Clue? Read(AccountPlatform platform, string? typed) =>
            platform is AccountPlatform.Whatsapp or AccountPlatform.Signal && Phone.Read(typed) is { } phone ? phone
            : AccountName.Of(platform, typed) is { } name ? new Account(platform, name) : null;
    }

    /// <summary>Where somebody was brought, or comes from.</summary>
    /// <param name="Words">Its words in one order and spelling.</param>
    /// <param name="Postcode">Its postcode and house number, such as <c>9561ab 12</c>; null when it does not give both.</param>
    public sealed record Address(string Words, string? Postcode) : Clue
    {
        /// <summary>The clue in what somebody typed; null when there is no house number in it: a street or a village is no address.</summary>
        public static Address? Read(string? typed) => AddressText.Words(typed) is { } words ? new Address(words, AddressText.Postcode(typed)) : null;
    }

    /// <summary>A person who is not the child.</summary>
    /// <param name="Name">Its name or alias, as given.</param>
    public sealed record ThirdPerson(string Name) : Clue
    {
        /// <summary>The clue in what somebody typed; null when no token is more than an initial.</summary>
        public static ThirdPerson? Read(string? typed) =>
            typed is not null && ClueText.Visible(typed).Trim() is var name && Identity.Names.PersonName.Of(null, null, name).CanBeCompared ? new ThirdPerson(name) : null;
    }

    /// <summary>How somebody goes about it.</summary>
    /// <param name="Way">Which way.</param>
    public sealed record Modus(ModusKind Way) : Clue;
}
