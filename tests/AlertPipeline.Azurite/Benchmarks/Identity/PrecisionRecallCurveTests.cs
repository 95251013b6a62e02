using Bench.Identity;

namespace AlertPipeline.Azurite.Benchmarks.Identity;

public sealed class PrecisionRecallCurveTests
{
    // From the most to the least alike: right, right, wrong, right, wrong; a fourth match was never compared.
    private static readonly PrecisionRecallCurve Curve = new(
        [new(0.9, true), new(0.8, true), new(0.7, false), new(0.6, true), new(0.1, false)], matches: 4);

    [Theory]
    [InlineData(0.95, null, 0.0)]
    [InlineData(0.8, 1.0, 0.5)]
    [InlineData(0.75, 1.0, 0.5)]
    [InlineData(0.6, 0.75, 0.75)]
    [InlineData(0, 0.6, 0.75)]
    public void A_threshold_takes_every_pair_from_it_on(double threshold, double? precision, double recall)
    {
        var point = Curve.At(threshold);

        Assert.Equal((threshold, precision, recall), (point.Threshold, point.Precision, point.Recall));
    }

    [Fact]
    public void The_best_threshold_has_the_highest_F1() => Assert.Equal((0.6, 0.75), (Curve.Best.Threshold, Curve.Best.F1));

    [Theory]
    [InlineData(0.99, 0.5)]
    [InlineData(0.7, 0.75)]
    public void Recall_is_the_highest_with_at_least_that_precision(double precision, double recall) => Assert.Equal(recall, Curve.RecallAt(precision));

    [Fact]
    public void Pairs_of_equal_score_cannot_be_told_apart_by_a_threshold()
    {
        var curve = new PrecisionRecallCurve([new(1, true), new(1, false)], matches: 1);

        Assert.Equal((0.5, 0.0), (curve.Best.Precision, curve.RecallAt(0.99)));
    }

    [Fact]
    public void Without_pairs_nothing_is_found()
    {
        var curve = new PrecisionRecallCurve([], matches: 3);

        Assert.Equal((null, 0.0, 0.0), (curve.Best.Precision, curve.Best.Recall, curve.RecallAt(0.95)));
    }
}
