namespace AlertPipeline.Directory.Faults;

/// <summary>Finds what may be there only once.</summary>
internal static class Repetition
{
    /// <summary>One fault for each repeat; what came first is right.</summary>
    public static IEnumerable<string> Of(string file, IEnumerable<(string Pointer, string Id)> ids) =>
        ids.GroupBy(named => named.Id, StringComparer.Ordinal).SelectMany(same => same.Skip(1))
            .Select(repeat => $"{file} {repeat.Pointer}: '{repeat.Id}' is there more than once.");
}
