using AlertPipeline.Cases;
using AlertPipeline.HandOvers;
using AlertPipeline.Notifications;
using AlertPipeline.Urgency;
using NodaTime;

namespace AlertPipeline.Tests.HandOvers;

public sealed class HandOverStartingTests
{
    private static readonly Instant Later = Some.Now + Duration.FromMinutes(1);

    [Fact]
    public void Whoever_took_a_case_before_its_ladder_reached_the_police_hands_it_over()
    {
        var change = HandOverStarting.Decide(Some.Taken(UrgencyLevel.High), Some.Person(), Some.Book, Later);

        Assert.Equal([CaseEventKind.HandOverAsked, CaseEventKind.StepRun], change.Events.Select(happened => happened.Kind));
        Assert.Equal([("politie-noord", NotificationPurpose.HandOver), ("politie-noord", NotificationPurpose.HandOverCode)], change.Notifications.Select(message => (message.PersonId, message.Purpose)));
        Assert.All(change.Notifications, message => Assert.Equal(DeliveryStep.Send, DeliveryDecision.Decide(change.Case, message, Later)));
    }

    [Fact]
    public void It_is_handed_over_once() =>
        Assert.Empty(HandOverStarting.Decide(HandOverStarting.Decide(Some.Taken(), Some.Person(), Some.Book, Later).Case, Some.Person(), Some.Book, Later).Events);

    [Fact]
    public void Nobody_hands_over_what_somebody_else_has() => Assert.Empty(HandOverStarting.Decide(Some.Taken(), Some.Person("bram"), Some.Book, Later).Events);

    [Fact]
    public void A_signal_about_nobody_who_is_missing_is_not_handed_over() =>
        Assert.Empty(HandOverStarting.Decide(Some.TakenBy(Some.Noted(), ["anna"]), Some.Person(), Some.Book, Later).Events);
}
