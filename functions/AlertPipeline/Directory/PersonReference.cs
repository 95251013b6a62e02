using AlertPipeline.Escalation;
using AlertPipeline.OnCall.Changes;
using AlertPipeline.Urgency;

namespace AlertPipeline.Directory;

/// <summary>A place in the directory that names a person.</summary>
/// <param name="File">The file.</param>
/// <param name="Pointer">The JSON Pointer in it.</param>
/// <param name="PersonId">The person.</param>
internal sealed record PersonReference(string File, string Pointer, string PersonId)
{
    /// <summary>Every place that names a person.</summary>
    public static IEnumerable<PersonReference> Of(DirectoryBook book) =>
    [
        .. book.Teams.SelectMany((team, index) => OfTeam(team, index)),
        .. OfRota(book.RotaChanges),
        .. book.PoliceUnits.SelectMany((unit, index) => Optional("police-units.json", $"/{index}", ("dutyContact", unit.DutyContact), ("avim", unit.Avim))),
        .. book.Locations.SelectMany((location, index) => Optional("locations.json", $"/{index}", ("contact", location.Contact), ("deputy", location.Deputy))),
        .. OfContacts(book.Contacts),
        .. Enum.GetValues<UrgencyLevel>().SelectMany(level => OfLadder(level, book.Ladder.For(level).Steps)),
    ];

    private static IEnumerable<PersonReference> OfTeam(Team team, int index) =>
    [
        .. team.Layers.SelectMany((rotation, layer) => rotation.People.Select((person, place) => new PersonReference("teams.json", $"/{index}/layers/{layer}/people/{place}", person))),
        new("teams.json", $"/{index}/lead", team.Lead),
    ];

    private static IEnumerable<PersonReference> OfLadder(UrgencyLevel level, IReadOnlyList<LadderStep> steps) =>
        steps.Index().Where(step => step.Item.Person is not null).Select(step => new PersonReference("ladder.json", $"/{level.ToField()}/steps/{step.Index}/person", step.Item.Person!));

    private static IEnumerable<PersonReference> OfRota(RotaChanges changes) =>
    [
        .. changes.TemporarySchedules.SelectMany((schedule, index) =>
            schedule.Shifts.Select((shift, place) => new PersonReference("rota.json", $"/temporarySchedules/{index}/shifts/{place}/person", shift.Person))),
        .. changes.Swaps.SelectMany((swap, index) => swap.People.Select((person, place) => new PersonReference("rota.json", $"/swaps/{index}/people/{place}", person))),
        .. changes.Overrides.SelectMany((change, index) => Optional("rota.json", $"/overrides/{index}", ("person", change.Person), ("replaces", change.Replaces))),
    ];

    private static IEnumerable<PersonReference> Optional(string file, string pointer, params (string Name, string? Person)[] fields) =>
        fields.Where(field => field.Person is not null).Select(field => new PersonReference(file, $"{pointer}/{field.Name}", field.Person!));

    private static IEnumerable<PersonReference> OfContacts(Contacts contacts) =>
    [
        new("contacts.json", "/nationalPolice", contacts.NationalPolice),
        new("contacts.json", "/guardian", contacts.Guardian),
        .. contacts.DeadLetters.Select((person, index) => new PersonReference("contacts.json", $"/deadLetters/{index}", person)),
        .. contacts.BorderPolice is { } border ? [new PersonReference("contacts.json", "/borderPolice", border)] : Array.Empty<PersonReference>(),
        .. contacts.CareCoordinators.Select((coordinator, index) => new PersonReference("contacts.json", $"/careCoordinators/{index}/person", coordinator.Person)),
    ];
}
