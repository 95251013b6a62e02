using System.Text.Json;
using Azure.Data.Tables;

namespace AlertPipeline.Storage;

/// <summary>
/// The version of the layout of rows and messages; each bears it as <c>v</c>. It rises only when the version before could not go on with what is written
/// then; what is merely added leaves it as it is. A row without one is of version 0.
/// </summary>
internal static class StoredVersion
{
    public const int Present = 1;
    public const string Name = "v";

    public static TableEntity Stamp(TableEntity row)
    {
        row[Name] = Present;
        return row;
    }

    /// <summary>A message as JSON with its version, and the trace that it goes on with where there is one.</summary>
    public static string Stamp<T>(T message, string? trace = null)
    {
        var json = JsonSerializer.SerializeToNode(message, DomainJson.Options)!;
        json[Name] = Present;
        if (trace is not null)
        {
            json[MessageTrace.Name] = trace;
        }

        return json.ToJsonString(DomainJson.Options);
    }

    /// <summary>Whether a row has a layout that this version does not know.</summary>
    public static bool IsNewer(TableEntity row) => row[Name] is int version && version > Present;

    /// <summary>Leaves a row of a newer layout to the version that knows it: read by halves and written again, it would lose what is new in it.</summary>
    /// <exception cref="UnreadableRowException">The layout is newer.</exception>
    public static TableEntity Require(TableEntity row) => IsNewer(row)
        ? throw new UnreadableRowException(row.PartitionKey, row.RowKey, new NotSupportedException($"The layout has version {row[Name]}; this app knows {Present}."))
        : row;
}
