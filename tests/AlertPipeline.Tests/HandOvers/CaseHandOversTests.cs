using AlertPipeline.Cases;
using AlertPipeline.HandOvers;
using AlertPipeline.Reports;
using AlertPipeline.Urgency;
using NodaTime;

namespace AlertPipeline.Tests.HandOvers;

public sealed class CaseHandOversTests
{
    private static readonly Case Taker = Some.Open(UrgencyLevel.Urgent);
    private static readonly Case Giver = Some.Accepted(Some.Open(UrgencyLevel.High), Police.National) with { Id = "BBBB-BBBB-BBBB" };
    private static readonly Case Refused = Taker.Answer(Police.No)!.Case;
    private static readonly Case Another = Taker with { Id = "ZZZZ-ZZZZ-ZZZZ" };

    [Fact]
    public void A_case_that_takes_another_one_in_keeps_what_the_police_said_of_either()
    {
        var joined = CaseHandOvers.Joined(Taker, Giver);

        Assert.Equal([Police.Unit, Police.National], joined.HandOvers.Select(known => known.PersonId));
        Assert.True(joined.PoliceKnow);
    }

    [Fact]
    public void Of_two_to_one_contact_the_own_one_goes_on_where_they_say_the_same() =>
        Assert.Equal(Taker.HandOvers, CaseHandOvers.Joined(Taker, Another).HandOvers);

    [Fact]
    public void An_acceptance_of_the_case_that_was_merged_in_stands() => Assert.True(CaseHandOvers.Joined(Taker, Some.Accepted(Another)).PoliceKnow);

    [Fact]
    public void A_contact_that_refused_before_it_was_offered_the_case_that_was_merged_in_can_still_answer()
    {
        var joined = CaseHandOvers.Joined(Refused, Another);

        Assert.NotEmpty(PoliceFacts.ReportsFor(joined, Police.Unit));
        Assert.NotNull(joined.Answer(Police.Yes));
    }

    [Fact]
    public void When_they_are_parted_again_each_has_its_own()
    {
        Assert.Equal(Taker.HandOvers, CaseHandOvers.Parted(CaseHandOvers.Joined(Taker, Giver), Giver).HandOvers);
        Assert.Equal(Refused.HandOvers, CaseHandOvers.Parted(CaseHandOvers.Joined(Refused, Another), Another).HandOvers);
    }

    [Fact]
    public void A_hand_over_that_was_read_from_storage_anew_goes_with_its_case()
    {
        var read = Giver with { HandOvers = [.. Giver.HandOvers.Select(known => known with { Told = [.. known.Told] })] };

        Assert.Equal(Taker.HandOvers, CaseHandOvers.Parted(CaseHandOvers.Joined(Taker, Giver), read).HandOvers);
    }

    [Fact]
    public void An_answer_given_while_they_were_one_stays_with_the_case_about_which_it_was_given()
    {
        var answered = CaseHandOvers.Joined(Refused, Another).Answer(Police.Yes)!.Case;

        Assert.True(CaseHandOvers.Parted(answered, Another).PoliceKnow);
    }

    [Fact]
    public void A_child_that_is_missing_again_is_offered_anew()
    {
        var found = Some.Later(ReportKind.Found) with { FoundAt = Police.Later };
        var seen = Police.Later + Duration.FromHours(1);
        var again = Some.CaseReport(UrgencyLevel.Urgent, "report-3") with { ReceivedAt = seen + Duration.FromHours(1), LastSeenAt = seen };
        var located = CaseJoining.Decide(Some.Accepted(Taker), found, Some.Book, found.ReceivedAt).Case;

        var missing = CaseJoining.Decide(located, again, Some.Book, again.ReceivedAt);

        Assert.True(located.PoliceKnow);
        Assert.False(missing.Case.PoliceKnow);
        Assert.Contains("police HandOver politie-noord Email", missing.Lines());
    }
}
