using AlertPipeline.Clues;
using Bench.Identity.Scale;

namespace Bench.Signals;

/// <summary>Clues as people give them.</summary>
internal sealed class InventedClues(Chance chance)
{
    private static readonly string[] Series = ["00-XX-00", "00-XXX-0", "0-XXX-00", "XX-000-X", "X-000-XX"];
    private static readonly string[] Makes = ["Volkswagen", "Volkswagen", "Opel", "Ford", "Ford", "Mercedes", "Renault", "Peugeot", "BMW", "Toyota", "Skoda", "Seat"];
    private static readonly VehicleColour[] Colours =
    [
        VehicleColour.Grey, VehicleColour.Grey, VehicleColour.Grey, VehicleColour.Black, VehicleColour.Black, VehicleColour.White, VehicleColour.White,
        VehicleColour.Blue, VehicleColour.Red,
    ];

    private static readonly AccountPlatform[] Platforms = [AccountPlatform.Snapchat, AccountPlatform.Instagram, AccountPlatform.Tiktok, AccountPlatform.Telegram];

    private const string Letters = "BDFGHJKLNPRSTVXZ";
    private readonly InventedNames names = new(chance.Random);

    /// <summary>The plate of another vehicle.</summary>
    public Clue.Plate Plate() => Clue.Plate.Read(string.Concat(chance.One(Series).Select(sign => sign switch { '0' => Digit(), 'X' => chance.One(Letters.ToCharArray()), _ => sign })))!;

    /// <summary>A plate of which somebody could not read one or two characters.</summary>
    public Clue.Plate Partial(Clue.Plate plate)
    {
        var (one, other) = (chance.Between(0, plate.Pattern.Length - 1), chance.Between(0, plate.Pattern.Length - 1));
        return Clue.Plate.Read(string.Concat(plate.Pattern.Select((sign, at) => at == one || at == other ? '?' : sign)))!;
    }

    /// <summary>How a vehicle looks.</summary>
    public Clue.Look Look() => Clue.Look.Read(chance.One(Colours), chance.One(Makes))!;

    /// <summary>A telephone.</summary>
    public Clue.Phone Phone() => Clue.Phone.Read($"06{chance.Between(10_000_000, 59_999_999)}")!;

    /// <summary>An account.</summary>
    public Clue.Account Account() => new(chance.One(Platforms), $"user_{chance.Between(0, 9_999_999)}");

    /// <summary>The name of a third person.</summary>
    public Clue.ThirdPerson Person() => Clue.ThirdPerson.Read(names.Next(chance.Random))!;

    /// <summary>A modus, as it is named without cause.</summary>
    public Clue.Modus Modus() => new(chance.One(Enum.GetValues<ModusKind>()));

    private char Digit() => (char)('0' + chance.Between(0, 9));
}
