using AlertPipeline.Identity;
using AlertPipeline.Reports;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace AlertPipeline.Tests.Identity;

/// <summary>Children who are easily taken for one another.</summary>
internal static class AnyFacts
{
    private static readonly string[] Names =
        ["Hassan Ahmadi", "Hussein Ahmadi", "Ahmadi Hassan", "Hasan Achmadi", "حسن احمدی", "حسین احمدی", "Мина", "ሮቤል ነጋሽ", "Robel Negash", "H.", "Ali"];

    public static Gen<IdentityFacts> One { get; } =
        from name in Gen.Elements(Names).OrNull()
        from others in Gen.SubListOf(Names)
        from age in Ages()
        from sex in Gen.Elements(Enum.GetValues<Sex>())
        from number in Gen.Elements("2812345678", "2887654321").OrNull()
        from file in Gen.Elements("7", "8").OrNull()
        from partner in Gen.Elements("coa", "ngo")
        select Some.Facts(age with { FullName = name, OtherNames = [.. others.Take(1)], Sex = sex, VNumber = number }, file, partner);

    private static Gen<Child> Ages() => Gen.Elements(
        new Child(),
        new Child { BirthDate = new LocalDate(2010, 5, 3) },
        new Child { BirthDate = new LocalDate(2010, 1, 1) },
        new Child { BirthDate = new LocalDate(2013, 7, 9) },
        new Child { BirthYear = 2011 },
        new Child { AgeRange = new AgeRange(14, 17) });
}
