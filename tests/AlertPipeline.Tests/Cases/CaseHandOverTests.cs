using AlertPipeline.Cases;
using AlertPipeline.Notifications;
using AlertPipeline.Urgency;
using NodaTime;

namespace AlertPipeline.Tests.Cases;

public sealed class CaseHandOverTests
{
    private static readonly CaseChange Opened = CaseOpening.Decide(Some.Tentative(Some.CaseReport(UrgencyLevel.Urgent)), [], Some.Book, Some.Now);

    private static readonly Notification Message = Opened.Notifications.First(message => message.Purpose == NotificationPurpose.HandOver);

    [Fact]
    public void That_a_step_asked_for_it_does_not_make_the_police_know() => Assert.False(Opened.Case.PoliceKnow);

    [Fact]
    public void That_it_was_sent_is_recorded_and_does_not_either()
    {
        var change = CaseHandOver.Decide(Opened.Case, Message, Some.Now);

        Assert.Equal((Some.Now, false), (change.Case.HandedOverAt, change.Case.PoliceKnow));
        Assert.Equal([CaseEventKind.HandedOver], change.Events.Select(happened => happened.Kind));
    }

    [Fact]
    public void It_is_noted_once()
    {
        var noted = CaseHandOver.Decide(Opened.Case, Message, Some.Now).Case;

        Assert.Empty(CaseHandOver.Decide(noted, Message, Some.Now + Duration.FromMinutes(1)).Events);
    }

    [Fact]
    public void One_of_an_earlier_climb_does_not_count() => Assert.Empty(CaseHandOver.Decide(Opened.Case, Message with { StartedByEvent = 99 }, Some.Now).Events);
}
