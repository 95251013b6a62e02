using AlertPipeline.Cases;
using AlertPipeline.Directory;
using AlertPipeline.HandOvers;
using AlertPipeline.OnCall;
using NodaTime;

namespace AlertPipeline.Functions.Packs;

/// <summary>What a pack is made from.</summary>
/// <param name="Open">The open cases.</param>
/// <param name="Unreadable">The ids of those that cannot be read.</param>
/// <param name="Book">The directory.</param>
/// <param name="Desk">How the police know the on-call desk.</param>
/// <param name="Now">When it is made.</param>
internal sealed record PackContent(IReadOnlyList<Case> Open, IReadOnlyList<string> Unreadable, DirectoryBook Book, PoliceDesk Desk, Instant Now)
{
    private static readonly Duration Ahead = Duration.FromHours(24);

    /// <summary>The cases, the most urgent first, then those whose next moment is the earliest.</summary>
    public IEnumerable<Case> Ordered => Open.OrderByDescending(current => current.Urgency.Level).ThenBy(current => current.NextDueAt ?? Instant.MaxValue);

    /// <summary>Who is on call within the next 24 hours, the earliest shift first.</summary>
    public IEnumerable<TeamShift> Shifts => TeamShift.Of(Book.Teams, Book, new Interval(Now, Now + Ahead));

    /// <summary>Whom one rings at the police, and the guardian, with their role; each once.</summary>
    public IEnumerable<(string Role, Person Person)> Contacts =>
        from contact in PoliceContacts().Append(("Voogd van dienst", Book.Contacts.Guardian))
        let person = Book.Find(contact.Item2 ?? "")
        where person is not null
        select (contact.Item1, person);

    private IEnumerable<(string Role, string? Person)> PoliceContacts() =>
    [
        ("Landelijke politie", Book.Contacts.NationalPolice),
        .. Book.PoliceUnits.Select(unit => ($"Politie {unit.Name}", unit.DutyContact)),
        ("Koninklijke Marechaussee", Book.Contacts.BorderPolice),
    ];
}
