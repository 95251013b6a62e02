using AlertPipeline.Cases;
using AlertPipeline.Directory;
using AlertPipeline.Notifications;
using NodaTime;

namespace AlertPipeline.Tests.Notifications;

public sealed class NextChannelTests
{
    private static readonly DirectoryBook Book = Some.Book with
    {
        People =
        [
            Some.Person() with
            {
                Contacts = [new(ChannelKind.Sms, "+31612345678"), new(ChannelKind.Email, "anna@example.invalid"), new(ChannelKind.Teams, "oncall")],
            },
        ],
    };

    private static readonly Notification Sms = Some.Notification() with
    {
        Channel = ChannelKind.Sms,
        StartedByEvent = Some.Open().Climb.StartedByEvent,
        State = NotificationState.Failed,
        Failure = FailureReason.Gone,
        Attempts = 3,
        EndedAt = Some.Now,
    };

    [Fact]
    public void A_person_whom_a_message_did_not_reach_gets_it_on_the_next_channel_at_once()
    {
        var next = Of(Sms)!;

        Assert.Equal((ChannelKind.Email, NotificationState.Pending, 0), (next.Channel, next.State, next.Attempts));
        Assert.Equal((Sms.Id, Sms.PersonId, Sms.Step, Sms.Purpose), (next.InsteadOf, next.PersonId, next.Step, next.Purpose));
        Assert.Equal((Some.Now, null, null), (next.DispatchedAt!.Value, next.Failure, next.EndedAt));
    }

    [Fact]
    public void A_message_without_a_receipt_counts_as_one_that_failed() =>
        Assert.Equal(ChannelKind.Email, Of(Sms with { State = NotificationState.Sent, Failure = FailureReason.NoReceipt })?.Channel);

    [Theory]
    [InlineData(NotificationState.Pending)]
    [InlineData(NotificationState.Claimed)]
    [InlineData(NotificationState.Sent)]
    [InlineData(NotificationState.Delivered)]
    [InlineData(NotificationState.Withheld)]
    public void A_message_that_did_not_fail_needs_no_other(NotificationState state) => Assert.Null(Of(Sms with { State = state, Failure = null }));

    [Fact]
    public void The_same_decision_gives_the_same_id() => Assert.Equal(Of(Sms)!.Id, Of(Sms)!.Id);

    [Fact]
    public void The_link_of_a_hand_over_never_goes_the_way_of_its_code() => Assert.Equal(
        ChannelKind.Teams,
        Of(Sms with { Purpose = NotificationPurpose.HandOver }, Sms with { Id = "2", Channel = ChannelKind.Email, Purpose = NotificationPurpose.HandOverCode, State = NotificationState.Sent })?.Channel);

    [Fact]
    public void A_channel_that_the_step_used_as_well_is_not_used_again() =>
        Assert.Equal(ChannelKind.Teams, Of(Sms, Sms with { Id = "2", Channel = ChannelKind.Email, State = NotificationState.Sent })?.Channel);

    [Fact]
    public void The_messages_of_an_earlier_round_do_not_count() =>
        Assert.Equal(ChannelKind.Email, Of(Sms, Sms with { Id = "2", Channel = ChannelKind.Email, CreatedAt = Sms.CreatedAt - Duration.FromMinutes(15) })?.Channel);

    [Fact]
    public void A_message_has_one_that_takes_its_place() => Assert.Null(Of(Sms, Of(Sms)!));

    [Fact]
    public void Each_that_fails_leads_to_the_next_and_after_the_last_there_is_none()
    {
        var email = Of(Sms)! with { State = NotificationState.Failed };
        var teams = Of(email, Sms)! with { State = NotificationState.Failed };

        Assert.Equal(ChannelKind.Teams, teams.Channel);
        Assert.Null(Of(teams, Sms, email));
    }

    [Fact]
    public void Of_a_case_that_was_taken_nobody_is_told_on_another_channel() =>
        Assert.Null(NextChannel.Of(Some.Open() with { Status = CaseStatus.Acknowledged }, Sms, [Sms], Book, Some.Now));

    private static Notification? Of(Notification ended, params Notification[] others) => NextChannel.Of(Some.Open(), ended, [ended, .. others], Book, Some.Now);
}
