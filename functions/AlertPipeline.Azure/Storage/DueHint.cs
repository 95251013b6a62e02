using Azure;
using NodaTime;

namespace AlertPipeline.Storage;

/// <summary>A hint to look at a case.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="At">The moment.</param>
/// <param name="Partition">Its partition.</param>
/// <param name="Row">Its row.</param>
/// <param name="ETag">Its version.</param>
/// <param name="WrittenAt">When it was last written, by the clock of the service.</param>
public sealed record DueHint(string CaseId, Instant At, string Partition, string Row, ETag ETag, Instant WrittenAt);
