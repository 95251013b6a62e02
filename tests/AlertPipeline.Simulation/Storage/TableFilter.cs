namespace AlertPipeline.Simulation.Storage;

/// <summary>A filter of a query, as a tree of comparisons.</summary>
/// <param name="root">What must hold.</param>
internal sealed class TableFilter(FilterNode root)
{
    // Only what must hold in every case narrows the keys.
    private readonly IReadOnlyList<FilterNode.Comparison> needed = [.. root.Needed()];

    /// <summary>The one partition in which rows can fit; null for any.</summary>
    public string? Partition => Of(PropertyNames.PartitionKey, "eq");

    /// <summary>No row key below this one fits.</summary>
    public string LeastRow => Of(PropertyNames.RowKey, "eq") ?? Of(PropertyNames.RowKey, "ge") ?? "";

    /// <summary>No row key from this one on fits; null where there is no end.</summary>
    public string? RowEnd => Of(PropertyNames.RowKey, "lt");

    /// <summary>Reads a filter; an empty one fits everything.</summary>
    /// <exception cref="StorageRefusal">It cannot be understood.</exception>
    public static TableFilter Parse(string? text) => new(string.IsNullOrWhiteSpace(text) ? new FilterNode.All([]) : new FilterReader(text).Read());

    public bool Fits(StoredRow row) => root.Fits(row);

    private string? Of(string name, string comparison) => needed.FirstOrDefault(one => one.Name == name && one.Operator == comparison)?.Value as string;
}
