using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace AlertPipeline.Simulation.Storage;

/// <summary>Reads what a client of the table service asks.</summary>
internal static partial class TableRequestReader
{
    private const int LargestPage = 1000;

    public static TableRequest Read(WireRequest wire) => (wire.Method, wire.Resource) switch
    {
        ("POST", "Tables") => new TableRequest.Create(TableName(wire.Body)),
        ("DELETE", var resource) when DroppedTable().Match(resource) is { Success: true } drop => new TableRequest.Drop(drop.Groups["table"].Value),
        ("POST", "$batch") => TableGroupReader.Read(wire.Body),
        ("GET", var resource) when Address().Match(resource) is { Success: true } row => new TableRequest.Read(row.Groups["table"].Value, AddressOf(row), Select(wire)),
        ("GET", var resource) => new TableRequest.Find(resource.Replace("()", "", StringComparison.Ordinal), wire.Query("$filter"), Most(wire), From(wire), Select(wire)),
        _ => Single(wire.Method, wire.Resource, wire.Header("If-Match"), wire.Body, isGroup: false),
    };

    /// <summary>A change of one row, alone or within a group.</summary>
    public static TableRequest.Change Single(string method, string resource, string? ifMatch, ReadOnlyMemory<byte> body, bool isGroup)
    {
        var row = Address().Match(resource);
        var properties = body.IsEmpty ? [] : EdmJson.Read(body);
        var address = row.Success ? AddressOf(row) : new RowAddress((string)properties[PropertyNames.PartitionKey], (string)properties[PropertyNames.RowKey]);
        properties.Remove(PropertyNames.PartitionKey);
        properties.Remove(PropertyNames.RowKey);
        return new(row.Success ? row.Groups["table"].Value : resource, [new RowChange(KindOf(method), address, properties, ifMatch)], isGroup);
    }

    private static ChangeKind KindOf(string method) => method switch
    {
        "POST" => ChangeKind.Add,
        "PUT" => ChangeKind.Replace,
        "PATCH" or "MERGE" => ChangeKind.Merge,
        "DELETE" => ChangeKind.Delete,
        _ => throw new NotSupportedException($"The simulated table service does not know {method}."),
    };

    private static RowAddress AddressOf(Match row) => new(Key(row.Groups["partition"].Value), Key(row.Groups["row"].Value));

    private static string Key(string quoted) => quoted.Replace("''", "'", StringComparison.Ordinal);

    private static string TableName(ReadOnlyMemory<byte> body)
    {
        using var document = JsonDocument.Parse(body);
        return document.RootElement.GetProperty("TableName").GetString()!;
    }

    private static int Most(WireRequest wire) => wire.Query("$top") is { } top ? int.Parse(top, CultureInfo.InvariantCulture) : LargestPage;

    private static RowAddress? From(WireRequest wire) => (wire.Query("NextPartitionKey"), wire.Query("NextRowKey")) switch
    {
        (null, null) => null,
        var (partition, row) => new(Uri.UnescapeDataString(partition ?? ""), Uri.UnescapeDataString(row ?? "")),
    };

    private static string[]? Select(WireRequest wire) => wire.Query("$select")?.Split(',');

    [GeneratedRegex(
        "^(?<table>\\w+)\\(PartitionKey='(?<partition>(?:[^']|'')*)',RowKey='(?<row>(?:[^']|'')*)'\\)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Address();

    [GeneratedRegex("^Tables\\('(?<table>\\w+)'\\)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex DroppedTable();
}
