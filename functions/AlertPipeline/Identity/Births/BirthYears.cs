using AlertPipeline.Reports;
using NodaTime;

namespace AlertPipeline.Identity.Births;

/// <summary>The years of birth that a report allows, both included.</summary>
/// <param name="From">The earliest.</param>
/// <param name="To">The latest.</param>
public sealed record BirthYears(int From, int To)
{
    /// <summary>The years a child may be born in; null when the report says nothing about age.</summary>
    public static BirthYears? Of(Child child, Instant receivedAt) => child switch
    {
        { BirthDate: { } date } => new BirthYears(date.Year, date.Year),
        { BirthYear: { } year } => new BirthYears(year, year),
        { AgeRange: { } age } => new BirthYears(receivedAt.InUtc().Year - age.To - 1, receivedAt.InUtc().Year - age.From),
        _ => null,
    };
}
