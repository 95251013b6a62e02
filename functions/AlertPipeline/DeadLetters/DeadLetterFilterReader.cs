using System.Text.Json;
using AlertPipeline.Cases.Acts;
using AlertPipeline.Reports.Reading;
using NodaTime;

namespace AlertPipeline.DeadLetters;

/// <summary>Reads which dead letters somebody wishes to put back. All of them have to be asked for on purpose.</summary>
public static class DeadLetterFilterReader
{
    private const string All = "all";

    /// <summary>Reads a body.</summary>
    /// <param name="body">The bytes as they came in.</param>
    /// <param name="queues">The names of the queues there are.</param>
    /// <param name="now">The present.</param>
    public static ActReading<DeadLetterFilter> Read(ReadOnlyMemory<byte> body, IReadOnlyList<string> queues, Instant now) =>
        ActReader.Read(body, fields => ReadWhich(fields, queues, now));

    private static DeadLetterFilter ReadWhich(JsonFields fields, IReadOnlyList<string> queues, Instant now)
    {
        var isAll = fields.TryTake(All, JsonValueKind.True, "true where it is given", out _);
        var isFiltered = fields.HasAny("queue", "reason", "recordedFrom", "recordedUntil");
        if (isAll == isFiltered)
        {
            fields.Fault(All, isAll ? "goes without a filter; leave one of them out" : "must be true where no filter is given");
        }

        return new DeadLetterFilter(
            ReadQueue(fields, queues),
            fields.Choice("reason", Vocabulary<DeadLetterReason>.Values),
            MomentReader.Past(fields, "recordedFrom", now),
            MomentReader.Past(fields, "recordedUntil", now));
    }

    private static string? ReadQueue(JsonFields fields, IReadOnlyList<string> queues)
    {
        var queue = fields.Text("queue");
        if (queue is not null && !queues.Contains(queue))
        {
            fields.Fault("queue", $"must be one of {string.Join(", ", queues)}");
        }

        return queue;
    }
}
