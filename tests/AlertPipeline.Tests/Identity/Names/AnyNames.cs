using AlertPipeline.Identity.Names;
using FsCheck;
using FsCheck.Fluent;

namespace AlertPipeline.Tests.Identity.Names;

/// <summary>Names that are easily taken for one another, and texts that are none.</summary>
internal static class AnyNames
{
    private static readonly string[] Words =
    [
        "Hassan", "Hussein", "حسن", "Mohammed", "Maxamed", "محمد", "Abdul", "Kadir", "Abdulkadir", "al-Masri", "Noor", "Ullah", "Nurullah", "Gebre", "Medhin", "ገብረመድህን",
        "Tesfay", "Ahmad", "Zai", "Ahmadzai", "Sergei", "Сергей", "Y.", "A", "Sheikh", "bin", "van", "Ó", "李", "-", "'",
    ];

    /// <summary>One word that is a name of its own in any place.</summary>
    public static Gen<string> Token { get; } = Gen.Elements("Yusuf", "Daniel", "Karimi", "Mustafa", "ሮቤል", "یوسف", "Robel");

    /// <summary>A name of one to three such words.</summary>
    public static Gen<string> Plain { get; } =
        from first in Gen.Elements("Hassan", "Hussein", "Karim", "Karimi", "Ahmad", "Ahmadzai", "Yusuf", "Tesfay", "Musa")
        from rest in Token.ListOf()
        select string.Join(' ', rest.Take(2).Prepend(first));

    /// <summary>A name in parts or in full.</summary>
    public static Gen<PersonName> One { get; } =
        from given in Text()
        from family in Text().OrNull()
        from full in Text()
        from parts in Gen.Elements(true, false)
        select PersonName.Of(parts ? given : null, parts ? family : null, full);

    /// <summary>A name in full.</summary>
    public static Gen<string> Text() => Gen.Elements(Words).ListOf().Select(words => string.Join(' ', words.Take(6)));

    /// <summary>Any characters, half surrogate pairs included.</summary>
    public static Gen<string> Anything { get; } = Gen.OneOf(Gen.Choose(0, 0xFFFF), Gen.Choose(0x20, 0x7F), Gen.Choose(0x600, 0x6FF), Gen.Choose(0x1200, 0x137F))
        .Select(code => (char)code).ListOf().Select(string.Concat);
}
