using AlertPipeline.Identity;
using AlertPipeline.Identity.Births;
using AlertPipeline.Reports;
using NodaTime;

namespace Bench.Identity.Scale;

/// <summary>
/// Reports of invented children, each of another one: last seen on any day of two years in one of 30 places, aged 10 to 17, two of five with a
/// day of birth that stands for the year, one of twenty without an age, four of five boys, one of twenty of unknown sex.
/// </summary>
internal sealed class InventedChildren
{
    private const int Days = 730;
    private const int Places = 30;
    private const double AgeUnknown = 0.05;
    private const double DefaultBirthdays = 0.4;
    private const double YearOnlyAgain = 0.2;
    private const double SexUnknown = 0.05;
    private const double Boys = 0.8;
    private const int DaysUntilAgain = 200;
    private static readonly LocalDate FirstDay = new(2025, 1, 1);

    private readonly Random random;
    private readonly InventedNames names;

    /// <summary>The same seed makes the same children.</summary>
    public InventedChildren(int seed)
    {
        random = new Random(seed);
        names = new InventedNames(random);
    }

    /// <summary>The first report of the next child.</summary>
    public IdentityFacts Next(int number)
    {
        var day = FirstDay.PlusDays(random.Next(Days));
        return new IdentityFacts
        {
            NamesAsGiven = [new NameParts(Full: names.Next(random))],
            Self = $"{number}",
            VNumber = random.NextDouble() < 0.4 ? $"v{number}" : null,
            PartnerFile = random.NextDouble() < 0.5 ? $"f{number}" : null,
            Phone = random.NextDouble() < 0.2 ? $"p{number}" : null,
            Born = BornOn(day.PlusYears(-10).PlusDays(-random.Next(8 * 365)), random.NextDouble()),
            Sex = SexOf(random.NextDouble(), random.NextDouble() < SexUnknown),
            SeenOn = day,
            SeenAt = $"{random.Next(Places)}",
        };
    }

    /// <summary>Another partner's report of the same disappearance, without what identifies the child; one of five gives the year of birth alone.</summary>
    public IdentityFacts Again(IdentityFacts first, int number) => first with
    {
        Self = $"{number}",
        VNumber = null,
        PartnerFile = null,
        Phone = null,
        Born = random.NextDouble() < YearOnlyAgain ? YearOf(first.Born) : first.Born,
        Sex = random.NextDouble() < SexUnknown ? Sex.Unknown : first.Sex,
        SeenOn = first.SeenOn!.Value.PlusDays(random.Next(-2, 3)),
    };

    /// <summary>A report, without what identifies the child, that it disappeared again elsewhere.</summary>
    public IdentityFacts Later(IdentityFacts first, int number) =>
        Again(first, number) with { SeenOn = first.SeenOn!.Value.PlusDays(DaysUntilAgain), SeenAt = $"{random.Next(Places)}" };

    private static Born? BornOn(LocalDate date, double share) =>
        share < AgeUnknown ? null : new Born(share < AgeUnknown + DefaultBirthdays ? null : date, date.Year, date.Year);

    private static Born? YearOf(Born? born) => born is null ? null : born with { Date = null };

    private static Sex SexOf(double share, bool isUnknown) => isUnknown ? Sex.Unknown : share < Boys ? Sex.Male : Sex.Female;
}
