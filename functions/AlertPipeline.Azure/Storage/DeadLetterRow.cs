using System.Text.Json;
using AlertPipeline.DeadLetters;
using Azure.Data.Tables;
using NodaTime;

namespace AlertPipeline.Storage;

/// <summary>The shape of a dead letter in its row: what is safe to read is readable, its body is encrypted.</summary>
internal static class DeadLetterRow
{
    public const string Partition = "deadletter";

    private const string Body = "body";

    /// <summary>The filter for all rows.</summary>
    public static string All { get; } = TableClient.CreateQueryFilter($"PartitionKey eq {Partition}");

    /// <summary>The filter for rows with which somebody began something.</summary>
    public static string Begun { get; } = $"{All} and ({Of(DeadLetterState.PutAside)} or {Of(DeadLetterState.Leaving)})";

    /// <summary>The filter for rows that wait for somebody to put them back.</summary>
    public static string Waiting { get; } = $"{All} and ({Of(DeadLetterState.PutAside)} or {Of(DeadLetterState.Told)})";

    /// <summary>The filter for rows that were put back long ago.</summary>
    public static string Over(Instant now) => TableClient.CreateQueryFilter(
        $"PartitionKey eq {Partition} and state eq {DeadLetterState.PutBack.ToString()} and replayedAt le {(now - DeadLetter.Retention).ToDateTimeOffset()}");

    public static TableEntity Write(DeadLetter letter, string sealedBody)
    {
        var row = new TableEntity(Partition, letter.Id)
        {
            ["queue"] = letter.Queue,
            ["sample"] = JsonSerializer.Serialize(letter.Sample, DomainJson.Stored),
            ["copy"] = letter.Copy,
            ["reason"] = letter.Reason.ToString(),
            ["tries"] = letter.Tries,
            ["firstFailedAt"] = letter.FirstFailedAt?.ToDateTimeOffset(),
            ["lastFailedAt"] = letter.LastFailedAt.ToDateTimeOffset(),
            ["recordedAt"] = letter.RecordedAt.ToDateTimeOffset(),
            ["alertedAt"] = letter.AlertedAt?.ToDateTimeOffset(),
            ["replayedAt"] = letter.ReplayedAt?.ToDateTimeOffset(),
            ["state"] = letter.State.ToString(),
        };
        LongText.Write(row, Body, sealedBody);
        return row;
    }

    public static StoredDeadLetter Read(TableEntity row)
    {
        try
        {
            return new StoredDeadLetter(ReadLetter(StoredVersion.Require(row)), LongText.Read(row, Body), row.ETag);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or ArgumentException)
        {
            throw new UnreadableRowException(row.PartitionKey, row.RowKey, fault);
        }
    }

    private static string Of(DeadLetterState state) => TableClient.CreateQueryFilter($"state eq {state.ToString()}");

    private static DeadLetter ReadLetter(TableEntity row) => new()
    {
        Id = row.RowKey,
        Queue = row.GetText("queue"),
        Sample = JsonSerializer.Deserialize<DeadLetterSample>(row.GetText("sample"), DomainJson.Stored)!,
        Copy = row.GetString("copy"),
        Reason = Enum.Parse<DeadLetterReason>(row.GetText("reason")),
        Tries = row.GetInt32("tries") ?? 0,
        FirstFailedAt = row.GetOptionalInstant("firstFailedAt"),
        LastFailedAt = row.GetInstant("lastFailedAt"),
        RecordedAt = row.GetInstant("recordedAt"),
        AlertedAt = row.GetOptionalInstant("alertedAt"),
        ReplayedAt = row.GetOptionalInstant("replayedAt"),
        State = Enum.Parse<DeadLetterState>(row.GetText("state")),
    };
}
