using AlertPipeline.Notifications;
using Bench.Crashes.Stages;
using Bench.Crashes.Stories;
using Bench.Crashes.Verdicts;
using Local;
using NodaTime;

namespace AlertPipeline.Azurite.Crash;

/// <summary>The harness sees what it must: here nothing is wrong but what each test breaks.</summary>
public sealed class VerdictTests
{
    private const string Report = "11111111-1111-1111-1111-111111111111";
    private static readonly string Reference = DerivedId.Case(Report);
    private static readonly Instant Start = Instant.FromUtc(2026, 11, 22, 21, 0);
    private static readonly string Letter = DerivedId.DeadLetter("notifications", "{}");

    [Fact]
    public void When_all_is_well_nothing_is_said()
    {
        var verdict = Verdict.Of(Well());

        Assert.Empty(verdict.Faults);
        Assert.Equal((1, 1, 0, 0, 0), (verdict.Accepted, verdict.Cases, verdict.Lost, verdict.Unexpected, verdict.Repeats));
        Assert.All(verdict.Delays, delay => Assert.Equal(Duration.FromSeconds(5), delay));
    }

    [Fact]
    public void A_message_that_did_not_come_is_lost() => AssertFault("anna by email was not told of child 6", Well() with { Messages = [.. Well().Messages.Skip(1)] }, lost: 1);

    [Fact]
    public void A_report_in_no_case_is_lost()
    {
        var evidence = Well() with { CaseOf = new Dictionary<string, string>(), ReportsOf = new Dictionary<string, IReadOnlyList<string>>() };

        Assert.Contains("child 6 is in no case", Verdict.Of(evidence).Faults);
        Assert.InRange(Verdict.Of(evidence).Lost, 1, 2);
    }

    [Fact]
    public void A_message_that_nobody_decided_is_unexpected() =>
        Assert.Equal(1, Verdict.Of(Well() with { Messages = [.. Well().Messages, Message("other", "email", "anna@alarm.example.invalid")] }).Unexpected);

    [Fact]
    public void A_repeat_is_allowed_as_often_as_it_was_in_flight()
    {
        var repeated = Well() with { Messages = [.. Well().Messages, Well().Messages[0]] };

        Assert.Single(Verdict.Of(repeated).Faults);
        Assert.Empty(Verdict.Of(repeated with { InFlight = [new HashSet<string> { "first" }] }).Faults);
    }

    [Fact]
    public void A_message_over_a_minute_after_the_last_restart_is_late()
    {
        var evidence = Well() with { Messages = [.. Well().Messages.Select(message => message with { ReceivedAt = (Start + Duration.FromSeconds(120)).ToDateTimeOffset() })] };

        Assert.Equal(3, Verdict.Of(evidence).Faults.Count);
        Assert.Empty(Verdict.Of(evidence with { Starts = [Start, Start + Duration.FromSeconds(61)] }).Faults);
    }

    [Fact]
    public void A_case_that_is_not_where_people_brought_it_is_a_fault() =>
        AssertFault($"case {Reference} of child 6 is Open and should be Acknowledged", Well() with { Books = Books("Open") });

    [Fact]
    public void A_dead_letter_of_which_nobody_was_told_is_a_fault() => AssertFault(
        $"nobody was told of dead letter {Letter}", Well() with { Books = Books("Acknowledged") with { DeadLetters = new Dictionary<string, bool> { [Letter] = false } } });

    private static void AssertFault(string fault, Evidence evidence, int lost = 0)
    {
        Assert.Equal([fault], Verdict.Of(evidence).Faults);
        Assert.Equal(lost, Verdict.Of(evidence).Lost);
    }

    private static Evidence Well()
    {
        var child = new Child(6, Start);
        child.Accept(Report, Start);
        return new Evidence(
            [child],
            [
                Message("first", "email", "anna@alarm.example.invalid"),
                Message("second", "webhook", "anna"),
                Message("third", "webhook", "partner-coa") with { Subject = "report.changed: processed", Text = $$"""{"reportId":"{{Report}}","caseReference":"{{Reference}}"}""", CaseId = null },
            ],
            Books("Acknowledged"),
            [Start],
            [],
            new Dictionary<string, string> { [Report] = Reference },
            new Dictionary<string, IReadOnlyList<string>> { [Reference] = [Report] });
    }

    private static Books Books(string status) => new(
        new Dictionary<string, string> { [Reference] = status }, [Decided("first"), Decided("second")], 0, new Dictionary<string, int>(), new Dictionary<string, bool> { [Letter] = true }, 0);

    private static Notification Decided(string id) => new()
    {
        Id = id, Step = "first", StartedByEvent = 1, PersonId = "anna", Directory = "1", Channel = ChannelKind.Email, Purpose = NotificationPurpose.Alert, CreatedAt = Start, State = NotificationState.Sent,
    };

    private static InboxMessage Message(string id, string channel, string to) => new(id, channel, to, "Alarm", "", Reference, (Start + Duration.FromSeconds(5)).ToDateTimeOffset());
}
