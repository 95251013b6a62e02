using AlertPipeline.Directory;

namespace AlertPipeline.Cases;

/// <summary>Finds whom one may ring about a case, in the present directory.</summary>
public static class CaseContacts
{
    /// <summary>Everybody, by role; a person with two roles is there for each.</summary>
    public static IReadOnlyList<CaseContact> Of(Case current, DirectoryBook book) =>
        [.. Enum.GetValues<ContactRole>().SelectMany(role => IdsOf(role, current, book).Distinct().Select(book.Find).OfType<Person>().Select(person => new CaseContact(role, person)))];

    /// <summary>The ids of the persons with a role; empty when the directory names nobody.</summary>
    public static IEnumerable<string> IdsOf(ContactRole role, Case current, DirectoryBook book) => IdsOrNull(role, current, book).OfType<string>();

    /// <summary>The location of the case; null when no report names one that the directory knows.</summary>
    public static Location? LocationOf(Case current, DirectoryBook book) =>
        current.Reports.Select(report => book.Location(report.PartnerId, report.Route.Location)).OfType<Location>().FirstOrDefault();

    private static IEnumerable<string?> IdsOrNull(ContactRole role, Case current, DirectoryBook book) => role switch
    {
        ContactRole.LocationContact => [LocationOf(current, book)?.Contact],
        ContactRole.Deputy => [LocationOf(current, book)?.Deputy],
        ContactRole.PoliceDuty => book.UnitsOf(current.Units).Select(unit => unit.DutyContact),
        ContactRole.Avim => book.UnitsOf(current.Units).Select(unit => unit.Avim),
        ContactRole.CareCoordinator => book.Contacts.CareCoordinators.Where(coordinator => coordinator.Units.Intersect(current.Units).Any()).Select(coordinator => coordinator.Person),
        ContactRole.BorderPolice => [current.IsAtBorder ? book.Contacts.BorderPolice : null],
        ContactRole.NationalPolice => [book.Contacts.NationalPolice],
        ContactRole.Guardian => [book.Contacts.Guardian],
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "Not a role."),
    };
}
