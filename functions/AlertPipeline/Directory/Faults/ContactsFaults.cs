namespace AlertPipeline.Directory.Faults;

/// <summary>Everything that is wrong with the persons who have a role for more than one unit.</summary>
internal static class ContactsFaults
{
    public static IEnumerable<string> Of(DirectoryBook book) => UnitReference.Unknown(
        "contacts.json",
        book.Contacts.CareCoordinators.SelectMany((coordinator, index) => coordinator.Units.Select((unit, place) => ($"/careCoordinators/{index}/units/{place}", unit))),
        book);
}
