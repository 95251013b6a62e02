using AlertPipeline.Reports;
using AlertPipeline.Signals;
using NodaTime;

namespace AlertPipeline.Tests.Signals;

public sealed class SignalTests
{
    private static readonly Instant Seen = Some.Now - Duration.FromHours(5);

    [Fact]
    public void A_concern_is_a_signal_with_its_type_time_place_and_source()
    {
        var signal = Of(new Concern { Types = [ConcernType.PickUp], Source = ConcernSource.Resident, At = Seen })!;

        Assert.Equal(("report-1", Seen, "GM1950", ConcernSource.Resident), (signal.Id, signal.At, signal.Place, signal.Source));
        Assert.Equal([ConcernType.PickUp], signal.Types);
    }

    [Fact]
    public void A_signal_of_unknown_time_counts_from_when_it_came_in() => Assert.Equal(Some.Now, Of(new Concern())!.At);

    [Fact]
    public void A_signal_needs_no_child() => Assert.False(Of(new Concern())!.WithChild);

    [Fact]
    public void A_signal_can_be_about_a_child_that_is_only_described() => Assert.True(Of(new Concern(), new Child { Description = "blauwe jas" })!.WithChild);

    [Fact]
    public void A_signal_can_be_about_a_child_of_an_earlier_report() =>
        Assert.True(Signal.Of(Report(new Concern(), new Child()) with { About = new About(null, "m-1") }, "report-1", Some.Now, "GM1950")!.WithChild);

    [Fact]
    public void A_report_of_a_missing_child_is_no_signal() => Assert.Null(Signal.Of(Some.Report(), "report-1", Some.Now, "GM1950"));

    private static Signal? Of(Concern concern, Child? child = null) => Signal.Of(Report(concern, child ?? new Child()), "report-1", Some.Now, "GM1950");

    private static Report Report(Concern concern, Child child) => Some.Report(child) with { Kind = ReportKind.Concern, Concern = concern };
}
