namespace AlertPipeline.Directory.Faults;

/// <summary>Everything that is wrong with the persons who have a role for more than one unit.</summary>
internal static class ContactsFaults
{
    private const string File = "contacts.json";

    public static IEnumerable<string> Of(DirectoryBook book)
    {
        var coordinators = book.Contacts.CareCoordinators;
        return
        [
            .. book.Contacts.DeadLetters.Count == 0 ? [$"{File} /deadLetters: name at least one person, or nobody is told of a message that could not be processed."] : Array.Empty<string>(),
            .. coordinators.Index().Where(coordinator => coordinator.Item.Units.Count == 0)
                .Select(coordinator => $"{File} /careCoordinators/{coordinator.Index}/units: name at least one police unit."),
            .. UnitReference.Unknown(
                File, coordinators.SelectMany((coordinator, index) => coordinator.Units.Select((unit, place) => ($"/careCoordinators/{index}/units/{place}", unit))), book),
        ];
    }
}
