using Bench.Fuzz;

namespace AlertPipeline.Azurite.Benchmarks;

public sealed class FuzzCasesTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 20, 30, 0, TimeSpan.Zero);

    [Fact]
    public void The_same_seed_makes_the_same_requests() => Assert.All(
        Enumerable.Range(0, 500),
        number => Assert.Equal(Shown(new FuzzCases(seed: 5, Now).Make(number)), Shown(new FuzzCases(seed: 5, Now).Make(number))));

    [Fact]
    public void Another_seed_makes_others() => Assert.NotEqual(Shown(new FuzzCases(seed: 5, Now).Make(1)), Shown(new FuzzCases(seed: 6, Now).Make(1)));

    [Fact]
    public void Every_sort_is_among_a_few_thousand() => Assert.Equal(
        [
            "10 MB", "broken chunks", "broken off", "deep nesting", "duplicate keys", "encoded", "endless chunks", "example", "example in chunks",
            "invalid UTF-8", "mutated bytes", "mutated values", "odd key", "random bytes", "too large", "truncated", "wrong content type",
        ],
        Enumerable.Range(0, 3_000).Select(number => new FuzzCases(seed: 5, Now).Make(number).Sort).Distinct().Order(StringComparer.Ordinal));

    private static (string Sort, Delivery Delivery, string? Type, string Body) Shown(FuzzCase made) =>
        (made.Sort, made.Delivery, made.ContentType, Convert.ToHexString(made.Body.AsSpan(0, Math.Min(2_000, made.Body.Length))));
}
