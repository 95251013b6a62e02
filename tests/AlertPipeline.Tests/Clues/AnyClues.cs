using AlertPipeline.Clues;
using AlertPipeline.Tests.Identity.Names;
using FsCheck;
using FsCheck.Fluent;

namespace AlertPipeline.Tests.Clues;

/// <summary>Clues of every kind, few enough that some are shared.</summary>
internal static class AnyClues
{
    /// <summary>Reads each sort of clue from one text.</summary>
    public static IReadOnlyList<Func<string, Clue?>> Readers { get; } =
    [
        Clue.Plate.Read,
        typed => Clue.Look.Read(VehicleColour.White, typed),
        Clue.Phone.Read,
        typed => Clue.Account.Read(AccountPlatform.Instagram, typed),
        typed => Clue.Account.Read(AccountPlatform.Facebook, typed),
        Clue.Address.Read,
        Clue.ThirdPerson.Read,
    ];

    /// <summary>Any clue.</summary>
    public static Gen<Clue> One { get; } = Gen.OneOf(
        Read(Gen.Elements("12-XX-34", "12-XX-?4", "12-X?-34", "12-XX-35", "B-AB 1234"), Clue.Plate.Read),
        Read(Gen.Elements("VW", "Volkswagen", "Opel"), make => Clue.Look.Read(VehicleColour.White, make)),
        Read(Gen.Elements("0612345678", "+31 6 12345678", "0687654321"), Clue.Phone.Read),
        Read(Gen.Elements("Some.Name", "some.name", "other"), typed => Clue.Account.Read(AccountPlatform.Snapchat, typed)),
        Read(Gen.Elements("Weg 1, 1234 AB Ede", "1234AB 1", "Weg 2 Ede"), Clue.Address.Read),
        Read(Gen.OneOf(AnyNames.Plain, AnyNames.Token), Clue.ThirdPerson.Read),
        Gen.Elements(Enum.GetValues<ModusKind>()).Select(Clue (way) => new Clue.Modus(way)));

    private static Gen<Clue> Read(Gen<string> typed, Func<string, Clue?> read) => typed.Select(read).Where(clue => clue is not null).Select(clue => clue!);
}
