using Bench.Identity;

namespace AlertPipeline.Azurite.Benchmarks.Identity;

public sealed class CalibrationErrorTests
{
    [Fact]
    public void Scores_that_come_true_as_often_as_they_say_have_none() =>
        Assert.Equal(0, CalibrationError.Of([.. Pairs(0.75, 3, 1), .. Pairs(0, 0, 5), .. Pairs(1, 2, 0)]));

    [Fact]
    public void The_distance_of_each_bin_counts_by_its_pairs() =>
        Assert.Equal(((2 * 0.5) + (2 * 0.25)) / 4, CalibrationError.Of([.. Pairs(0.5, 2, 0), .. Pairs(0.25, 0, 2)]));

    [Fact]
    public void Scores_of_one_bin_are_taken_together() =>
        Assert.Equal(0, CalibrationError.Of([.. Pairs(0.625, 4, 0), .. Pairs(0.6875, 4, 4)]));

    [Fact]
    public void Without_pairs_there_is_nothing_to_say() => Assert.Null(CalibrationError.Of([]));

    private static IEnumerable<ScoredPair> Pairs(double score, int matches, int others) =>
        [.. Enumerable.Repeat(new ScoredPair(score, true), matches), .. Enumerable.Repeat(new ScoredPair(score, false), others)];
}
