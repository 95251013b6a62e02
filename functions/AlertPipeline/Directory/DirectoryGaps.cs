using NodaTime;

namespace AlertPipeline.Directory;

/// <summary>What is not wrong with a directory and still leaves somebody without a person to ring.</summary>
/// <param name="Locations">Locations without a contact person for trafficking and smuggling; a protected one has none on purpose. COA wants one at each of its locations.</param>
/// <param name="Units">Police units without a duty contact: the national contact takes their hand-overs.</param>
/// <param name="People">People whom the directory counts on, whose contacts nobody checked for a long time.</param>
public sealed record DirectoryGaps(IReadOnlyList<Location> Locations, IReadOnlyList<PoliceUnit> Units, IReadOnlyList<Person> People)
{
    /// <summary>For how many days a check of somebody's contacts counts.</summary>
    public const int VerifiedForDays = 90;

    /// <summary>The gaps of a directory.</summary>
    /// <param name="book">The directory.</param>
    /// <param name="today">The day in the Netherlands.</param>
    public static DirectoryGaps Of(DirectoryBook book, LocalDate today)
    {
        var named = PersonReference.Of(book).Select(reference => reference.PersonId).ToHashSet();
        return new DirectoryGaps(
            [.. book.Locations.Where(location => location is { IsProtected: false, Contact: null })],
            [.. book.PoliceUnits.Where(unit => unit.DutyContact is null)],
            [.. book.People.Where(person => named.Contains(person.Id) && !IsVerified(person, today))]);
    }

    private static bool IsVerified(Person person, LocalDate today) => person.VerifiedOn is { } day && today < day.PlusDays(VerifiedForDays);
}
