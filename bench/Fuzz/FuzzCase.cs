namespace Bench.Fuzz;

/// <summary>One request that is likely to be wrong.</summary>
/// <param name="Sort">What was done to it.</param>
/// <param name="Body">The bytes.</param>
/// <param name="Right">The statuses that are right; 202 and 400 where only the content decides, 0 where the sender does not wait for one.</param>
internal sealed record FuzzCase(string Sort, byte[] Body, params IReadOnlyList<int> Right)
{
    /// <summary>The header Content-Type; null to leave it out.</summary>
    public string? ContentType { get; init; } = "application/json";

    /// <summary>The header Content-Encoding; null to leave it out.</summary>
    public string? ContentEncoding { get; init; }

    /// <summary>The header Idempotency-Key; null to leave it out.</summary>
    public string? IdempotencyKey { get; init; }

    /// <summary>How it travels.</summary>
    public Delivery Delivery { get; init; }
}
