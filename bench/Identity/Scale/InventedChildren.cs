using AlertPipeline.Identity;
using AlertPipeline.Identity.Births;
using AlertPipeline.Identity.Finding;
using NodaTime;

namespace Bench.Identity.Scale;

/// <summary>
/// Reports of invented children, each of another one: last seen on any day of two years in one of 30 places, aged 10 to 17, two of five with a
/// day of birth that stands for the year.
/// </summary>
internal sealed class InventedChildren(int seed)
{
    private const int Days = 730;
    private const int Places = 30;
    private const double DefaultBirthdays = 0.4;
    private static readonly LocalDate FirstDay = new(2025, 1, 1);

    private readonly InventedNames names = new();
    private readonly Random random = new(seed);

    /// <summary>The next report.</summary>
    public (IdentityFacts Facts, IndexedNames Names) Next(int number)
    {
        var day = FirstDay.PlusDays(random.Next(Days));
        return (
            new IdentityFacts
            {
                NamesAsGiven = [],
                Self = $"{number}",
                VNumber = random.NextDouble() < 0.4 ? $"v{number}" : null,
                PartnerFile = random.NextDouble() < 0.5 ? $"f{number}" : null,
                Phone = random.NextDouble() < 0.2 ? $"p{number}" : null,
                Born = random.NextDouble() < DefaultBirthdays ? null : BornOn(day.PlusYears(-10).PlusDays(-random.Next(8 * 365))),
                SeenOn = day,
                SeenAt = $"{random.Next(Places)}",
            },
            names.Next(random));
    }

    private static Born BornOn(LocalDate date) => new(date, date.Year, date.Year);
}
