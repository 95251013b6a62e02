using AlertPipeline.Reports;
using NodaTime;

namespace AlertPipeline.Urgency;

/// <summary>The ages in whole years a child may have, both included.</summary>
/// <param name="From">The youngest.</param>
/// <param name="To">The oldest.</param>
public sealed record AgeSpan(int From, int To)
{
    /// <summary>The ages a report allows on a day; null when it says nothing. A default day is read as its year, which allows the younger age too.</summary>
    public static AgeSpan? Of(Child child, LocalDate day) => child switch
    {
        { BirthDate: { } date } when date is not { Month: 1, Day: 1 } => Exactly(date, day),
        { BirthDate: { } date } => BornIn(date.Year, day),
        { BirthYear: { } year } => BornIn(year, day),
        { AgeRange: { } range } => new AgeSpan(range.From, range.To),
        _ => null,
    };

    /// <summary>One number, or two with a dash between.</summary>
    public override string ToString() => From == To ? $"{From}" : $"{From}-{To}";

    // A child born on 29 February comes of an age on 1 March; a period would say the day before.
    private static AgeSpan Exactly(LocalDate born, LocalDate day)
    {
        var age = Math.Max(0, day.Year - born.Year - ((day.Month, day.Day).CompareTo((born.Month, born.Day)) < 0 ? 1 : 0));
        return new AgeSpan(age, age);
    }

    private static AgeSpan BornIn(int year, LocalDate day) => new(Math.Max(0, day.Year - year - 1), Math.Max(0, day.Year - year));
}
