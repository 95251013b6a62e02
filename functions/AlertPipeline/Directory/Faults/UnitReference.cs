namespace AlertPipeline.Directory.Faults;

/// <summary>Finds units that are named and are not there.</summary>
internal static class UnitReference
{
    /// <summary>One fault for each unit that is not in police-units.json.</summary>
    public static IEnumerable<string> Unknown(string file, IEnumerable<(string Pointer, string Unit)> named, DirectoryBook book) =>
        named.Where(reference => book.Unit(reference.Unit) is null).Select(reference => $"{file} {reference.Pointer}: '{reference.Unit}' is not in police-units.json.");
}
