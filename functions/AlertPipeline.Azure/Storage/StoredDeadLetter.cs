using AlertPipeline.DeadLetters;
using Azure;

namespace AlertPipeline.Storage;

/// <summary>A dead letter as it lies in storage.</summary>
/// <param name="Letter">The letter.</param>
/// <param name="SealedBody">Its body, encrypted.</param>
/// <param name="ETag">The version of its row.</param>
public sealed record StoredDeadLetter(DeadLetter Letter, string SealedBody, ETag ETag);
