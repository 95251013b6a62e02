using AlertPipeline.Cases;
using AlertPipeline.Directory;
using AlertPipeline.OnCall;
using NodaTime;

namespace AlertPipeline.Escalation;

/// <summary>Finds the persons a step tells.</summary>
public static class StepRecipients
{
    /// <summary>The persons, each once.</summary>
    /// <param name="step">The step.</param>
    /// <param name="current">The case.</param>
    /// <param name="book">The directory.</param>
    /// <param name="at">When the step runs: whoever is on call then is told.</param>
    public static IReadOnlyList<Person> Of(LadderStep step, Case current, DirectoryBook book, Instant at) =>
        step.Target == StepTarget.Person ? People([step.Person ?? ""], book) : Of(step.Target, current, book, at);

    /// <summary>The persons of a target that needs no further name, each once.</summary>
    public static IReadOnlyList<Person> Of(StepTarget target, Case current, DirectoryBook book, Instant at) => People(IdsOf(target, current, book, at), book);

    private static IReadOnlyList<Person> People(IEnumerable<string> ids, DirectoryBook book) =>
        [.. ids.Distinct().Select(book.Find).OfType<Person>()];

    /// <summary>The team that takes a case: that of the unit that is addressed first.</summary>
    public static Team TeamOf(Case current, DirectoryBook book) => book.TeamFor(book.UnitsOf(current.Units) is [var primary, ..] ? primary : null);

    private static IEnumerable<string> IdsOf(StepTarget target, Case current, DirectoryBook book, Instant at) => target switch
    {
        StepTarget.FirstOnCall => OnCallFrom(layer: 1, TeamOf(current, book), book, at),
        StepTarget.SecondOnCall => OnCallFrom(layer: 2, TeamOf(current, book), book, at),
        StepTarget.TeamLead => [TeamOf(current, book).Lead],
        StepTarget.Everyone => OnCall(TeamOf(current, book), book, at).Select(shift => shift.PersonId).Append(TeamOf(current, book).Lead),
        StepTarget.LocationContact => LocationContact(current, book, at),
        StepTarget.PoliceUnit => [.. PoliceUnits(current, book), .. CaseContacts.IdsOf(ContactRole.BorderPolice, current, book)],
        StepTarget.Avim => CaseContacts.IdsOf(ContactRole.Avim, current, book),
        StepTarget.CareCoordinator => CaseContacts.IdsOf(ContactRole.CareCoordinator, current, book),
        StepTarget.NationalPolice => [book.Contacts.NationalPolice],
        StepTarget.Guardian => [book.Contacts.Guardian],
        _ => throw new ArgumentOutOfRangeException(nameof(target), target, "Not a target."),
    };

    private static IReadOnlyList<Shift> OnCall(Team team, DirectoryBook book, Instant at) => [.. Rota.At(team, book.RotaChanges, at).OrderBy(shift => shift.Layer)];

    private static IEnumerable<string> OnCallFrom(int layer, Team team, DirectoryBook book, Instant at) =>
        OnCall(team, book, at).Where(shift => shift.Layer >= layer).GroupBy(shift => shift.Layer).FirstOrDefault()?.Select(shift => shift.PersonId) ?? [team.Lead];

    private static IEnumerable<string> LocationContact(Case current, DirectoryBook book, Instant at) => CaseContacts.LocationOf(current, book) switch
    {
        null => [],
        { Contact: { } contact } => [contact],
        { Deputy: { } deputy } => [deputy],
        _ => IdsOf(StepTarget.FirstOnCall, current, book, at),
    };

    // Words can name the wrong place, and nobody else would notice.
    private static IEnumerable<string> PoliceUnits(Case current, DirectoryBook book)
    {
        var units = current.Units.Select(code => book.Unit(code)?.DutyContact ?? book.Contacts.NationalPolice);
        return current.Units.Count == 0 || current.Route.IsFromWords ? units.Append(book.Contacts.NationalPolice) : units;
    }
}
