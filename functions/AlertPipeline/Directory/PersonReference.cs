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
        .. book.PoliceUnits.SelectMany((unit, index) => Optional("police-units.json", index, ("dutyContact", unit.DutyContact), ("avim", unit.Avim))),
        .. book.Locations.SelectMany((location, index) => Optional("locations.json", index, ("contact", location.Contact), ("deputy", location.Deputy))),
        .. OfContacts(book.Contacts),
    ];

    private static IEnumerable<PersonReference> OfTeam(Team team, int index) =>
    [
        .. team.Roster.Select((person, place) => new PersonReference("teams.json", $"/{index}/roster/{place}", person)),
        new("teams.json", $"/{index}/lead", team.Lead),
    ];

    private static IEnumerable<PersonReference> Optional(string file, int index, params (string Name, string? Person)[] fields) =>
        fields.Where(field => field.Person is not null).Select(field => new PersonReference(file, $"/{index}/{field.Name}", field.Person!));

    private static IEnumerable<PersonReference> OfContacts(Contacts contacts) =>
    [
        new("contacts.json", "/nationalPolice", contacts.NationalPolice),
        new("contacts.json", "/guardian", contacts.Guardian),
        .. contacts.DeadLetters.Select((person, index) => new PersonReference("contacts.json", $"/deadLetters/{index}", person)),
        .. contacts.BorderPolice is { } border ? [new PersonReference("contacts.json", "/borderPolice", border)] : Array.Empty<PersonReference>(),
        .. contacts.CareCoordinators.Select((coordinator, index) => new PersonReference("contacts.json", $"/careCoordinators/{index}/person", coordinator.Person)),
    ];
}
