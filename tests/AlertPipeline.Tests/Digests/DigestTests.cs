using AlertPipeline.Clusters;
using AlertPipeline.Digests;
using AlertPipeline.Reports;
using NodaTime;
using static AlertPipeline.Tests.Digests.SomeDigests;

namespace AlertPipeline.Tests.Digests;

public sealed class DigestTests
{
    [Theory]
    [InlineData(0, "minder dan 5")]
    [InlineData(4, "minder dan 5")]
    [InlineData(5, "5 t/m 9")]
    [InlineData(9, "5 t/m 9")]
    [InlineData(10, "10 t/m 14")]
    public void A_number_is_shown_as_its_step_of_five(int count, string shown) => Assert.Equal(shown, Of(Disappearances(October, count)).Disappearances.Month.Text);

    [Fact]
    public void A_child_that_is_reported_more_often_counts_once()
    {
        var twice = Disappearances(October, 5).SelectMany(piece => new[] { piece, piece with { Id = $"{piece.Id} again" } });

        Assert.Equal("5 t/m 9", Of(twice).Disappearances.Month.Text);
    }

    [Fact]
    public void Two_people_who_saw_the_same_are_one_signal()
    {
        var seen = Seen(October, 8, ConcernType.PickUp).Select(piece => piece with { CaseId = null });

        Assert.Equal("minder dan 5", Of(seen).Signals.Month.Text);
    }

    [Fact]
    public void A_signal_of_two_types_counts_for_both_and_once_for_all()
    {
        var digest = Of(Seen(October, 5, ConcernType.PickUp, ConcernType.WaitingAdult));

        Assert.Equal("5 t/m 9", digest.Signals.Month.Text);
        Assert.Equal([ConcernType.PickUp, ConcernType.WaitingAdult], digest.SignalsByType.Where(type => type.Numbers.Month.AtLeast is not null).Select(type => type.Type));
    }

    [Fact]
    public void Every_type_is_shown_whether_there_were_any_or_not() => Assert.Equal(Enum.GetValues<ConcernType>(), Of([]).SignalsByType.Select(type => type.Type));

    [Fact]
    public void A_month_ends_at_midnight_in_the_Netherlands()
    {
        var last = Disappearances(October, 5).Select(piece => piece with { At = NetherlandsTime.At(new LocalDateTime(2026, 10, 31, 23, 59)) }).ToList();

        Assert.Equal("5 t/m 9", Of(last).Disappearances.Month.Text);
        Assert.Equal("minder dan 5", Of(last.Select(piece => piece with { At = piece.At + Duration.FromMinutes(1) })).Disappearances.Month.Text);
    }

    [Fact]
    public void What_is_usual_is_the_mean_of_the_months_before() =>
        Assert.Equal("10 t/m 14", Of(EachMonthBefore(12)).Disappearances.Usual!.Text);

    [Theory]
    [InlineData(20, 7, DigestTrend.MoreThanUsual)]
    [InlineData(14, 7, DigestTrend.AsUsual)]
    [InlineData(9, 27, DigestTrend.LessThanUsual)]
    [InlineData(20, 3, DigestTrend.TooLittleToSay)]
    [InlineData(4, 30, DigestTrend.TooLittleToSay)]
    public void A_trend_is_told_where_both_numbers_are_shown_and_chance_does_not_explain_it(int count, int usual, DigestTrend trend) =>
        Assert.Equal(trend, Of(EachMonthBefore(usual).Concat(Disappearances(October, count))).Disappearances.Trend);

    [Fact]
    public void Without_a_month_before_nothing_is_usual()
    {
        var june = Assert.IsType<DigestPlan.Ready>(DigestPlan.Of(new DigestWish(Months[0], "coa", "AC-01", Unit: null), Some.Book, Some.Now));
        var digest = Digest.Of(june, Disappearances(Months[0], 20), silentLocations: null, Some.Now);

        Assert.Equal((null, null, DigestTrend.TooLittleToSay), (digest.UsualFrom, digest.Disappearances.Usual, digest.Disappearances.Trend));
    }

    private static IEnumerable<Piece> EachMonthBefore(int count) => Plan.Period.Before.SelectMany(month => Disappearances(month, count));
}
