using System.Text.Json;
using AlertPipeline.Cases;
using AlertPipeline.Notifications;
using AlertPipeline.Tests.Cases.Corrections;
using AlertPipeline.Urgency;
using NodaTime;

namespace AlertPipeline.Tests.Cases;

public sealed class StoredCaseTests
{
    public static TheoryData<string> Moments => [.. Histories().Keys];

    [Theory]
    [MemberData(nameof(Moments))]
    public void A_case_is_the_same_after_storage(string moment)
    {
        var stored = JsonSerializer.Serialize(Histories()[moment], DomainJson.Options);

        Assert.Equal(stored, JsonSerializer.Serialize(JsonSerializer.Deserialize<Case>(stored, DomainJson.Options), DomainJson.Options));
    }

    [Fact]
    public void A_message_is_the_same_after_storage()
    {
        var claimed = DeliveryDecision.Claim(Some.Notification(), Some.Now);
        var failed = DeliveryDecision.After(claimed, new SendOutcome.GivenUp(FailureReason.Gone), Some.Now);

        Assert.All([Some.Notification(), claimed, failed], message =>
            Assert.Equal(message, JsonSerializer.Deserialize<Notification>(JsonSerializer.Serialize(message, DomainJson.Options), DomainJson.Options)));
    }

    [Fact]
    public void An_event_without_a_detail_is_the_same_after_storage()
    {
        var happened = new CaseEvent(2, Some.Now, CaseEventKind.ResemblanceFound, "DDDD-EEEE-FFFF");

        Assert.Equal(happened, JsonSerializer.Deserialize<CaseEvent>(JsonSerializer.Serialize(happened, DomainJson.Options), DomainJson.Options));
    }

    [Fact]
    public void A_step_that_was_run_is_the_same_after_storage()
    {
        var happened = CaseOpening.Decide(Some.Tentative(), [], Some.Book, Some.Now).Events[^1];

        Assert.Equivalent(happened, JsonSerializer.Deserialize<CaseEvent>(JsonSerializer.Serialize(happened, DomainJson.Stored), DomainJson.Stored), strict: true);
        Assert.NotNull(happened.Evidence);
    }

    private static Case Corrected()
    {
        var correcting = new Correcting(Correcting.CaseOf("A", Correcting.ReportOf("a1")), Correcting.CaseOf("B", Correcting.ReportOf("b1")));
        correcting.Merge("A", "B");
        correcting.Split("A", "b1");
        return correcting["A"] with { Unfinished = correcting["A"].Corrections[0] };
    }

    private static Dictionary<string, Case> Histories() => new(StringComparer.Ordinal)
    {
        ["tentative"] = Some.Tentative(),
        ["open"] = Some.Open(),
        ["taken"] = Some.Taken(),
        ["merged"] = Some.Tentative() with { Status = CaseStatus.Merged, MergedInto = "DDDD-EEEE-FFFF" },
        ["closed"] = Some.Closed(ClosingReason.FoundElsewhere),
        ["judged, with a proposal and a record"] = Some.Open() with
        {
            Judgement = new UrgencyJudgement(UrgencyLevel.High, "a struggle was seen", "Sanne de Boer", Some.Now, "Karim Bakker"),
            Proposal = new Proposal.LowerUrgency(UrgencyLevel.Standard) { Reason = "the child rang", By = "Sanne de Boer", Desk = "on-call", At = Some.Now },
            MobRecords = [new MobRecord(MobState.Recorded, new LocalDate(2026, 11, 20), "COA", "Sanne de Boer", "on-call", Some.Now)],
        },
        ["merged and split by people"] = Corrected(),
        ["about to be closed as deceased"] = Some.Open() with { Proposal = new Proposal.Deceased { By = "Sanne de Boer", Desk = "on-call", At = Some.Now } },
        ["about a child of whom nothing is known"] = Some.Open(Some.CaseReport() with
        {
            Facts = Some.Facts(new AlertPipeline.Reports.Child()),
            LastSeenAt = null,
            Route = Some.Route(null),
            ReceivedAt = Some.Now + Duration.FromMilliseconds(1),
        }),
    };
}
