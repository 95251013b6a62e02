using AlertPipeline.Cases;
using AlertPipeline.HandOvers;
using AlertPipeline.Reports;
using AlertPipeline.Urgency;
using NodaTime;

namespace AlertPipeline.Tests.HandOvers;

public sealed class CaseHandOversTests
{
    private static readonly Case Taker = Some.Open(UrgencyLevel.Urgent);
    private static readonly Case Giver = Some.Accepted(Some.Open(UrgencyLevel.High), Police.National);

    [Fact]
    public void A_case_that_takes_another_one_in_keeps_what_the_police_said_of_either()
    {
        var joined = CaseHandOvers.Joined(Taker, Giver);

        Assert.Equal([Police.Unit, Police.National], joined.HandOvers.Select(known => known.PersonId));
        Assert.True(joined.PoliceKnow);
    }

    [Fact]
    public void A_contact_of_both_stays_as_it_is_in_the_one_that_goes_on() =>
        Assert.Equal(Taker.HandOvers, CaseHandOvers.Joined(Taker, Some.Accepted(Some.Open(UrgencyLevel.High))).HandOvers);

    [Fact]
    public void When_they_are_parted_again_each_has_its_own() => Assert.Equal(Taker.HandOvers, CaseHandOvers.Parted(CaseHandOvers.Joined(Taker, Giver), Giver).HandOvers);

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
