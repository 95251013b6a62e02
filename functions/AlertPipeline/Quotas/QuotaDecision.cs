using NodaTime;

namespace AlertPipeline.Quotas;

/// <summary>The answer of a bucket to one request.</summary>
/// <param name="Allowed">Whether the request may go on.</param>
/// <param name="Remaining">How many more are allowed now.</param>
/// <param name="Wait">The time until one more than that is allowed.</param>
/// <param name="Bucket">The bucket afterwards.</param>
public sealed record QuotaDecision(bool Allowed, int Remaining, Duration Wait, TokenBucket Bucket);
