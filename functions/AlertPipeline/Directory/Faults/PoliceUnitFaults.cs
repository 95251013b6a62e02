namespace AlertPipeline.Directory.Faults;

/// <summary>Everything that is wrong with the police units.</summary>
internal static class PoliceUnitFaults
{
    public static IEnumerable<string> Of(DirectoryBook book) =>
        Repetition.Of("police-units.json", book.PoliceUnits.Select((unit, index) => ($"/{index}/code", unit.Code)));
}
