using AlertPipeline.Audits;
using NodaTime;
using static AlertPipeline.Audits.AuditKind;

namespace AlertPipeline.Tests.Audits;

public sealed class AuditDecisionTests
{
    private static readonly Duration SilentAfter = Duration.FromMinutes(2);

    [Theory]
    [InlineData(OverdueStep, 60)]
    [InlineData(UntoldCase, 60)]
    [InlineData(LateMessage, 30)]
    [InlineData(UnreadableCase, 0)]
    [InlineData(WaitingReport, 60)]
    [InlineData(DeadLetter, 0)]
    [InlineData(RotaGap, 0)]
    [InlineData(MissingHeartbeat, 120)]
    [InlineData(StorageUnavailable, 60)]
    public void Each_kind_is_a_finding_from_its_limit_on(AuditKind kind, int seconds)
    {
        var since = Some.Now - Duration.FromSeconds(seconds);

        Assert.Equal([new AuditFinding(kind, 1, since)], Of(new AuditObservation(kind, since)));
        Assert.Empty(Of(new AuditObservation(kind, since + Duration.FromMilliseconds(1))));
    }

    [Fact]
    public void A_kind_is_one_finding_with_all_that_is_late_and_the_oldest_of_it()
    {
        var (old, older) = (Some.Now - Duration.FromMinutes(2), Some.Now - Duration.FromHours(1));

        Assert.Equal(
            [new AuditFinding(OverdueStep, 1, old), new AuditFinding(WaitingReport, 5, older)],
            Of(new(WaitingReport, old, 3), new(OverdueStep, old), new(WaitingReport, older, 2), new(OverdueStep, Some.Now)));
    }

    [Fact]
    public void Where_nothing_was_seen_all_is_well() => Assert.Empty(Of());

    private static IReadOnlyList<AuditFinding> Of(params AuditObservation[] observed) => AuditDecision.Of(observed, SilentAfter, Some.Now);
}
