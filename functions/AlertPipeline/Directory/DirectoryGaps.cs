using NodaTime;

namespace AlertPipeline.Directory;

/// <summary>What is not wrong with a directory and still leaves somebody without a person to ring.</summary>
public sealed record DirectoryGaps
{
    /// <summary>For how many days a check of somebody's contacts counts.</summary>
    public const int VerifiedForDays = 90;

    /// <summary>Locations without a contact person for trafficking and smuggling; a protected one has none on purpose. COA wants one at each of its locations.</summary>
    public required IReadOnlyList<Location> LocationsWithoutContact { get; init; }

    /// <summary>Police units without a duty contact: the national contact takes their hand-overs.</summary>
    public required IReadOnlyList<PoliceUnit> UnitsWithoutDutyContact { get; init; }

    /// <summary>Police units without anybody at their trafficking department (AVIM).</summary>
    public required IReadOnlyList<PoliceUnit> UnitsWithoutAvim { get; init; }

    /// <summary>Police units whose region has no care coordinator.</summary>
    public required IReadOnlyList<PoliceUnit> UnitsWithoutCareCoordinator { get; init; }

    /// <summary>Whether nobody is named at the border police (KMar).</summary>
    public required bool BorderPoliceMissing { get; init; }

    /// <summary>People whom one rings about a case, without a number.</summary>
    public required IReadOnlyList<Person> PeopleWithoutPhone { get; init; }

    /// <summary>People whom the directory counts on, whose contacts nobody checked for a long time.</summary>
    public required IReadOnlyList<Person> UnverifiedPeople { get; init; }

    /// <summary>The gaps of a directory.</summary>
    /// <param name="book">The directory.</param>
    /// <param name="today">The day in the Netherlands.</param>
    public static DirectoryGaps Of(DirectoryBook book, LocalDate today) => new()
    {
        LocationsWithoutContact = [.. book.Locations.Where(location => location is { IsProtected: false, Contact: null })],
        UnitsWithoutDutyContact = [.. book.PoliceUnits.Where(unit => unit.DutyContact is null)],
        UnitsWithoutAvim = [.. book.PoliceUnits.Where(unit => unit.Avim is null)],
        UnitsWithoutCareCoordinator = [.. book.PoliceUnits.Where(unit => !book.Contacts.CareCoordinators.Any(coordinator => coordinator.Units.Contains(unit.Code)))],
        BorderPoliceMissing = book.Contacts.BorderPolice is null,
        PeopleWithoutPhone = [.. Among(book, Rung(book)).Where(person => person.Phone is null)],
        UnverifiedPeople = [.. Among(book, PersonReference.Of(book).Select(reference => reference.PersonId)).Where(person => !IsVerified(person, today))],
    };

    private static IEnumerable<Person> Among(DirectoryBook book, IEnumerable<string?> ids)
    {
        var named = ids.ToHashSet();
        return book.People.Where(person => named.Contains(person.Id));
    }

    private static IEnumerable<string?> Rung(DirectoryBook book) =>
    [
        book.Contacts.NationalPolice,
        book.Contacts.Guardian,
        .. book.PoliceUnits.SelectMany(unit => new[] { unit.DutyContact, unit.Avim }),
        .. book.Locations.Select(location => location.Contact),
    ];

    private static bool IsVerified(Person person, LocalDate today) => person.VerifiedOn is { } day && today < day.PlusDays(VerifiedForDays);
}
