using AlertPipeline.Cases;
using AlertPipeline.Cases.Acts;
using AlertPipeline.Reports;
using AlertPipeline.Urgency;
using FsCheck.Fluent;
using NodaTime;
using static AlertPipeline.Cases.Acts.ClosingNeed;

namespace AlertPipeline.Tests.Cases.Acts;

public sealed class CaseClosingTests
{
    private static readonly Case Withdrawn = CaseJoining.Decide(Some.Open(), Some.Later(ReportKind.Withdrawal), Some.Book, Some.Now).Case;

    public static TheoryData<ClosingReason, Confirmed, string?, ClosingNeed[]> Table { get; } = new()
    {
        { ClosingReason.Found, Some.Confirmed(), null, [] },
        { ClosingReason.Found, Confirmed.Nothing, null, [SeenInPerson, Well, PlaceArranged, GuardianInformed] },
        { ClosingReason.Found, Some.Confirmed() with { Well = Answer.No }, null, [Well] },
        { ClosingReason.Found, Some.Confirmed() with { PlaceArranged = Answer.Unknown, GuardianInformed = Answer.No }, null, [PlaceArranged, GuardianInformed] },
        { ClosingReason.FoundElsewhere, Confirmed.Nothing with { GuardianInformed = Answer.Yes }, "Jugendamt Köln", [] },
        { ClosingReason.FoundElsewhere, Confirmed.Nothing, null, [Authority, GuardianInformed] },
        { ClosingReason.FoundElsewhere, Some.Confirmed(), null, [Authority] },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void A_case_is_closed_when_all_that_its_reason_needs_is_so_and_else_every_open_need_is_named(
        ClosingReason reason, Confirmed confirmed, string? authority, ClosingNeed[] open)
    {
        var outcome = Some.Open().Close(reason, confirmed, authority);

        Assert.Equal(open.Length == 0, outcome is ActOutcome.Done);
        Assert.Equal(open, outcome is ActOutcome.Needed needed ? needed.Open : []);
    }

    [Fact]
    public void Only_yes_counts_for_a_child_that_was_found() => Always.Holds(
        from answers in Gen.Elements(Enum.GetValues<Answer>()).ArrayOf(4) select new Confirmed(answers[0], answers[1], answers[2], answers[3]),
        confirmed => Assert.Equal(confirmed == Some.Confirmed(), Some.Open().Close(ClosingReason.Found, confirmed) is ActOutcome.Done));

    [Fact]
    public void A_child_that_nobody_had_located_counts_as_located_when_its_case_is_closed_as_found()
    {
        var change = Some.Open().Close(ClosingReason.Found).Done();

        Assert.Equal((CaseStatus.Closed, Whereabouts.Located, null), (change.Case.Status, change.Case.Whereabouts, change.Case.NextDueAt));
        Assert.Equal(["Located on-call", "Closed on-call found by Sanne de Boer"], change.Lines());
        Assert.Empty(change.Notifications);
    }

    [Fact]
    public void The_closure_says_who_why_and_on_whose_word()
    {
        var change = Some.Open().Close(ClosingReason.FoundElsewhere, authority: "Jugendamt Köln").Done();

        Assert.Equal(new Closure(ClosingReason.FoundElsewhere, Act.First, Act.Later, Authority: "Jugendamt Köln"), change.Case.Closure);
        Assert.Equal("Closed on-call found-elsewhere by Sanne de Boer, confirmed by Jugendamt Köln", change.Lines().Last());
    }

    [Fact]
    public void A_case_whose_report_was_taken_back_is_closed_as_reported_in_error()
    {
        var change = Withdrawn.Close(ClosingReason.ReportedInError).Done();

        Assert.Equal(["Closed on-call reported-in-error by Sanne de Boer"], change.Lines());
        Assert.Equal(2, change.Case.Reports.Count);
    }

    [Fact]
    public void Without_a_withdrawal_no_case_is_closed_as_reported_in_error() =>
        Assert.Equal(new ActOutcome.Refused(ActRefusal.NothingWithdrawn), Some.Open().Close(ClosingReason.ReportedInError));

    [Fact]
    public void Closing_it_twice_for_one_reason_is_closing_it_once() => Assert.IsType<ActOutcome.Already>(Some.Closed().Close(ClosingReason.Found));

    [Fact]
    public void A_closed_case_cannot_be_closed_for_another_reason() =>
        Assert.Equal(new ActOutcome.Refused(ActRefusal.Closed), Some.Closed().Close(ClosingReason.Deceased));

    [Fact]
    public void A_closing_drops_what_was_proposed()
    {
        var proposed = Some.Open(UrgencyLevel.High).Judge(UrgencyLevel.Standard, "the child rang").Done().Case;

        var change = proposed.Close(ClosingReason.Found).Done();

        Assert.Null(change.Case.Proposal);
        Assert.Equal("ProposalDropped on-call lower-urgency to standard by Sanne de Boer: the child rang", change.Lines().First());
    }

    [Fact]
    public void A_report_that_raced_with_the_closing_opens_it_again()
    {
        var change = CaseJoining.Decide(Some.Closed(ClosingReason.ReportedInError, Withdrawn), Some.CaseReport(id: "report-3"), Some.Book, Act.Later);

        Assert.Equal((CaseStatus.Open, null), (change.Case.Status, change.Case.Closure));
        Assert.NotEmpty(change.Notifications);
    }

    [Theory]
    [InlineData(CaseStatus.Open)]
    [InlineData(CaseStatus.Acknowledged)]
    public void Turning_eighteen_closes_nothing(CaseStatus status)
    {
        var current = status == CaseStatus.Open ? Some.Open() : Some.Taken();

        var timeline = Escalation.Timeline.Of(current).RunFor(Duration.FromDays(3 * 365));

        Assert.Null(timeline.Case.Closure);
        Assert.NotNull(timeline.Case.NextDueAt);
    }
}
