using AlertPipeline.Cases;
using AlertPipeline.Reports;
using AlertPipeline.Urgency;
using NodaTime;

namespace AlertPipeline.Tests.Cases;

public sealed class CaseModelTests
{
    private const int Depth = 6;

    [Theory]
    [InlineData(UrgencyLevel.Urgent)]
    [InlineData(UrgencyLevel.High)]
    [InlineData(UrgencyLevel.Standard)]
    public void Whatever_happens_a_case_has_a_next_step_ahead_and_no_id_comes_twice(UrgencyLevel level) =>
        Check(CaseMoment.Opened(Some.CaseReport(level)), Depth);

    [Theory]
    [InlineData(-48)]
    [InlineData(null)]
    public void So_it_has_when_the_child_was_last_seen_long_ago_or_nobody_knows_when(int? hours) =>
        Check(CaseMoment.Opened(Some.CaseReport() with { LastSeenAt = hours is { } ago ? Some.Now + Duration.FromHours(ago) : null }), Depth - 1);

    [Fact]
    public void What_is_noted_waits_for_a_person_or_a_missing_child_and_then_has_a_next_step() =>
        Check(CaseMoment.Opened(Some.CaseReport() with { Kind = ReportKind.Concern }), Depth - 1);

    private static void Check(CaseMoment moment, int depth)
    {
        Assert.True(moment.Case.Status == CaseStatus.Noted || moment.Case.NextDueAt > moment.Now, moment.Story);
        if (depth > 0)
        {
            foreach (var next in moment.Next())
            {
                Check(next, depth - 1);
            }
        }
    }
}
