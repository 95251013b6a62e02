using AlertPipeline.OnCall;
using NodaTime;

namespace AlertPipeline.Directory;

/// <summary>What is not wrong with a directory and still leaves somebody without a person to ring.</summary>
public sealed record DirectoryGaps
{
    private static readonly Duration Ahead = Duration.FromDays(30);

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

    /// <summary>Contacts of people whom the directory counts on that nobody checked for a long time.</summary>
    public required IReadOnlyList<UnverifiedContact> UnverifiedContacts { get; init; }

    /// <summary>Times within 30 days for which a layer of a team has nobody on call.</summary>
    public required IReadOnlyList<CoverageGap> CoverageGaps { get; init; }

    /// <summary>People on call within 30 days with fewer than two verified contacts.</summary>
    public required IReadOnlyList<UnreachablePerson> UnreachablePeople { get; init; }

    /// <summary>The gaps of a directory.</summary>
    /// <param name="book">The directory.</param>
    /// <param name="now">The present.</param>
    public static DirectoryGaps Of(DirectoryBook book, Instant now) => new()
    {
        LocationsWithoutContact = [.. book.Locations.Where(location => location is { IsProtected: false, Contact: null })],
        UnitsWithoutDutyContact = [.. book.PoliceUnits.Where(unit => unit.DutyContact is null)],
        UnitsWithoutAvim = [.. book.PoliceUnits.Where(unit => unit.Avim is null)],
        UnitsWithoutCareCoordinator = [.. book.PoliceUnits.Where(unit => !book.Contacts.CareCoordinators.Any(coordinator => coordinator.Units.Contains(unit.Code)))],
        BorderPoliceMissing = book.Contacts.BorderPolice is null,
        PeopleWithoutPhone = [.. Among(book, Rung(book)).Where(person => person.Phone is null)],
        UnverifiedContacts = [.. Among(book, PersonReference.Of(book).Select(reference => reference.PersonId)).SelectMany(person => Unverified(person, NetherlandsTime.DateOf(now)))],
        CoverageGaps = [.. book.Teams.SelectMany(team => CoverageGap.Of(team, book.RotaChanges, new Interval(now, now + Ahead)))],
        UnreachablePeople = [.. book.Teams.SelectMany(team => UnreachablePerson.Of(team, book, new Interval(now, now + Ahead)))],
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

    private static IEnumerable<UnverifiedContact> Unverified(Person person, LocalDate today) =>
        person.Contacts.Where(contact => !contact.IsVerified(today)).Select(contact => new UnverifiedContact(person, contact));
}
