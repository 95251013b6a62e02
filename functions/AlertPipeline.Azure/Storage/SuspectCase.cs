using Azure;
using Azure.Data.Tables;
using NodaTime;

namespace AlertPipeline.Storage;

/// <summary>An open case that was to be looked at by now.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="LookAt">When it was to be looked at.</param>
/// <param name="ETag">The version of its hint.</param>
public sealed record SuspectCase(string CaseId, Instant LookAt, ETag ETag)
{
    internal static SuspectCase Read(TableEntity row) => new(row.RowKey, row.GetInstant(CaseHint.LookAt), row.ETag);
}
