using AlertPipeline.Cases;
using AlertPipeline.Cases.Acts;
using AlertPipeline.Exercises;
using AlertPipeline.HandOvers;
using AlertPipeline.Notifications;
using AlertPipeline.Reports;
using NodaTime;

namespace AlertPipeline.Tests.Exercises;

public sealed class ExerciseEndingTests
{
    private static readonly Case Open = Drill(Some.CaseReport());
    private static readonly Instant Later = Some.Now + Duration.FromHours(1);

    [Fact]
    public void Its_case_is_closed_and_says_why()
    {
        var change = Close(Open);

        Assert.Equal(new Closure(ClosingReason.ExerciseOver, "AlertPipeline", Later), change.Case.Closure);
        Assert.Equal("exercise-over by AlertPipeline", change.Events[^1].Detail);
        Assert.Null(change.Case.NextDueAt);
    }

    [Fact]
    public void Nobody_is_told_but_contacts_of_the_police_that_were_offered_it()
    {
        var handedOver = Open with { HandOvers = [new HandOver("politie-noord", Some.Now).Tell(new HandOverNews(1, HandOverNewsKind.Offered, Some.Now))] };

        Assert.Empty(Close(Open).Notifications);
        Assert.All(Close(handedOver).Notifications, message => Assert.Equal(("politie-noord", NotificationPurpose.HandOverEnded), (message.PersonId, message.Purpose)));
        Assert.NotEmpty(Close(handedOver).Notifications);
    }

    [Fact]
    public void What_is_real_is_never_closed_or_deleted_so()
    {
        Assert.Empty(Close(Some.Open()).Events);
        Assert.False(ExerciseEnding.IsOver(Some.Closed(), Some.Now + Duration.FromDays(1000)));
    }

    [Fact]
    public void What_people_closed_stays_as_they_closed_it() => Assert.Empty(Close(Some.Closed(current: Open)).Events);

    [Fact]
    public void It_is_deleted_a_day_after_it_was_closed()
    {
        var closed = Close(Open).Case;

        Assert.False(ExerciseEnding.IsOver(Open, Later + Duration.FromDays(3)));
        Assert.False(ExerciseEnding.IsOver(closed, Later + Duration.FromHours(24) - Duration.Epsilon));
        Assert.True(ExerciseEnding.IsOver(closed, Later + Duration.FromHours(24)));
    }

    [Fact]
    public void It_is_not_opened_again() => Assert.Equal(
        new ActOutcome.Refused(ActRefusal.ExerciseOver), CaseReopening.Decide(Close(Open).Case, new ReopeningRequest("by mistake", "Sanne de Boer"), "on-call", Some.Book, Later));

    private static CaseChange Close(Case current) => ExerciseEnding.Close(current, Some.Book, Later);

    private static Case Drill(CaseReport first) => Some.Open(first with { Facts = first.Facts with { Exercise = ExerciseKind.Drill } });
}
