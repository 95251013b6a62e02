using AlertPipeline.Reports;
using AlertPipeline.Urgency;

namespace AlertPipeline.Tests.Urgency;

public sealed class EmergencyCallTests
{
    [Theory]
    [InlineData(UrgencyLevel.Urgent, true)]
    [InlineData(UrgencyLevel.High, false)]
    [InlineData(UrgencyLevel.Standard, false)]
    public void Only_an_urgent_report_asks_for_a_call(UrgencyLevel level, bool needed) => Assert.Equal(needed, EmergencyCall.IsNeeded(Some.Report(), Some.Urgency(level)));

    [Theory]
    [InlineData(Answer.Yes, false)]
    [InlineData(Answer.No, true)]
    [InlineData(Answer.Unknown, true)]
    public void Nobody_is_told_to_call_twice(Answer called, bool needed) => Assert.Equal(needed, Needed(Some.Report() with { Notified = new Notified(Answer.Unknown, Answer.Unknown, called) }));

    [Theory]
    [InlineData(Answer.Yes, false)]
    [InlineData(Answer.No, true)]
    [InlineData(Answer.Unknown, true)]
    public void A_child_that_was_found_well_needs_no_call(Answer well, bool needed) =>
        Assert.Equal(needed, Needed(Some.Report() with { Kind = ReportKind.Found, Found = new Find { Well = well } }));

    [Theory]
    [InlineData(ReportKind.ResponsibilityTransferred)]
    [InlineData(ReportKind.Withdrawal)]
    public void A_message_about_no_danger_asks_for_no_call(ReportKind kind) => Assert.False(Needed(Some.Report() with { Kind = kind }));

    private static bool Needed(Report report) => EmergencyCall.IsNeeded(report, Some.Urgency(UrgencyLevel.Urgent));
}
