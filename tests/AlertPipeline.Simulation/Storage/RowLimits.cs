namespace AlertPipeline.Simulation.Storage;

/// <summary>How large a row may be, and what its keys may hold.</summary>
internal static class RowLimits
{
    private const int LongestText = 32 * 1024;
    private const int LongestBytes = 64 * 1024;
    private const int Largest = 1024 * 1024;

    /// <summary>The code of what is wrong with a change; null where nothing is.</summary>
    public static string? Fault(RowChange change) => change switch
    {
        _ when HasUnaddressable(change.Address.Partition) || HasUnaddressable(change.Address.Row) => "InvalidInput",
        _ when change.Properties.Any(property => IsTooLarge(property.Value)) => "PropertyValueTooLarge",
        _ when change.Properties.Sum(property => Size(property.Value)) > Largest => "EntityTooLarge",
        _ => null,
    };

    private static bool HasUnaddressable(string key) => key.Any(character => char.IsControl(character) || character is '/' or '\\' or '#' or '?');

    private static bool IsTooLarge(object value) => value is string { Length: > LongestText } or byte[] { Length: > LongestBytes };

    private static int Size(object value) => value switch
    {
        string text => text.Length * sizeof(char),
        byte[] bytes => bytes.Length,
        _ => sizeof(long),
    };
}
