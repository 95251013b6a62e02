using Azure;
using Azure.Data.Tables;
using NodaTime;

namespace AlertPipeline.Storage;

/// <summary>A hint that a case is open, or that a person has to look at something in it.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="ETag">Its version.</param>
/// <param name="WrittenAt">When it was last written, by the clock of the service.</param>
public sealed record CaseHint(string CaseId, ETag ETag, Instant WrittenAt)
{
    internal const string LookAt = "lookAt";

    internal static TableEntity Write(string caseId, Instant? lookAt) => new(CaseHints.ShardOf(caseId), caseId) { [LookAt] = lookAt?.ToDateTimeOffset() };

    internal static CaseHint Read(TableEntity row) => new(row.RowKey, row.ETag, Instant.FromDateTimeOffset(row.Timestamp ?? default));
}
