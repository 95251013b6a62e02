using AlertPipeline.Cases;
using AlertPipeline.Directory;

namespace AlertPipeline.Escalation;

/// <summary>Finds the persons a step tells, now.</summary>
public static class StepRecipients
{
    /// <summary>The persons, each once.</summary>
    /// <param name="target">Whom the step names.</param>
    /// <param name="current">The case.</param>
    /// <param name="book">The directory.</param>
    public static IReadOnlyList<Person> Of(StepTarget target, Case current, DirectoryBook book) =>
        [.. IdsOf(target, current, book).Distinct().Select(book.Find).OfType<Person>()];

    private static IEnumerable<string> IdsOf(StepTarget target, Case current, DirectoryBook book) => target switch
    {
        StepTarget.FirstOnCall => [TeamOf(current, book).Roster[0]],
        StepTarget.SecondOnCall => [TeamOf(current, book).Roster[1]],
        StepTarget.TeamLead => [TeamOf(current, book).Lead],
        StepTarget.Everyone => TeamOf(current, book).Roster.Append(TeamOf(current, book).Lead),
        StepTarget.LocationContact => LocationContact(current, book),
        StepTarget.PoliceUnit => [.. PoliceUnits(current, book), .. CaseContacts.IdsOf(ContactRole.BorderPolice, current, book)],
        StepTarget.Avim => CaseContacts.IdsOf(ContactRole.Avim, current, book),
        StepTarget.CareCoordinator => CaseContacts.IdsOf(ContactRole.CareCoordinator, current, book),
        StepTarget.NationalPolice => [book.Contacts.NationalPolice],
        StepTarget.Guardian => [book.Contacts.Guardian],
        _ => throw new ArgumentOutOfRangeException(nameof(target), target, "Not a target."),
    };

    private static Team TeamOf(Case current, DirectoryBook book) => book.TeamFor(book.UnitsOf(current.Units) is [var primary, ..] ? primary : null);

    private static IEnumerable<string> LocationContact(Case current, DirectoryBook book) => CaseContacts.LocationOf(current, book) switch
    {
        null => [],
        { Contact: { } contact } => [contact],
        { Deputy: { } deputy } => [deputy],
        _ => IdsOf(StepTarget.FirstOnCall, current, book),
    };

    // Words can name the wrong place, and nobody else would notice.
    private static IEnumerable<string> PoliceUnits(Case current, DirectoryBook book)
    {
        var units = current.Units.Select(code => book.Unit(code)?.DutyContact ?? book.Contacts.NationalPolice);
        return current.Units.Count == 0 || current.Route.IsFromWords ? units.Append(book.Contacts.NationalPolice) : units;
    }
}
