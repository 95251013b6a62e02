using AlertPipeline.DeadLetters;
using NodaTime;

namespace AlertPipeline.Tests.DeadLetters;

public sealed class DeadLetterTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 23, 2, 0);
    private static readonly DeadLetterSample Message = new(DeadLetterContent.Report, 51, ReportId: "8f0e4b52-1c3d-8a5f-9b7e-2d4c6a8e0f13");

    [Fact]
    public void The_tries_of_a_message_are_those_of_the_host_and_one_more() => Assert.Equal(6, Fresh().Tries);

    [Fact]
    public void What_cannot_be_read_gets_no_further_try() =>
        Assert.Equal((5, DeadLetterReason.Unreadable), Of(Fresh(new DeadLetterSample(DeadLetterContent.NotJson, 9))));

    [Fact]
    public void A_message_of_which_no_try_was_seen_to_fail_made_the_app_go_away()
    {
        var letter = Fresh(noted: FailedTries.None);

        Assert.Equal((6, DeadLetterReason.WorkerEnded), Of(letter));
        Assert.Null(letter.FirstFailedAt);
    }

    [Fact]
    public void Tries_of_the_same_work_that_came_twice_all_count() => Assert.Equal(9, Fresh(noted: new FailedTries(8, Now)).Tries);

    [Fact]
    public void The_first_of_the_tries_is_remembered() =>
        Assert.Equal(new FailedTries(2, Now), FailedTries.None.After(Now).After(Now + Duration.FromMinutes(1)));

    [Fact]
    public void A_copy_that_comes_once_more_is_the_same_failure() => Assert.Null(Fresh().FailAgain("copy-1", FailedTries.None, Now));

    [Fact]
    public void A_copy_that_comes_once_more_after_it_was_put_back_is_the_same_failure() =>
        Assert.Null(Fresh().Tell(Now)!.Leave(Now)!.Arrive()!.FailAgain("copy-1", FailedTries.None, Now));

    [Fact]
    public void A_letter_that_waits_and_fails_again_shows_the_new_reason_and_tries_and_is_not_told_again()
    {
        var told = (Fresh() with { Reason = DeadLetterReason.StorageUnavailable }).Tell(Now)!;

        var again = told.FailAgain("copy-2", new FailedTries(5, Now), Now + Duration.FromHours(1))!;

        Assert.Equal((DeadLetterState.Told, 12, DeadLetterReason.WorkerEnded, Now + Duration.FromHours(1)), (again.State, again.Tries, again.Reason, again.LastFailedAt));
    }

    [Fact]
    public void A_second_copy_of_a_failure_counts_as_the_one_try_that_it_gets() => Assert.Equal(7, Fresh().FailAgain("copy-2", FailedTries.None, Now)!.Tries);

    [Fact]
    public void A_letter_that_fails_again_before_people_were_told_has_to_be_told_still() =>
        Assert.Equal(DeadLetterState.PutAside, Fresh().FailAgain("copy-2", FailedTries.None, Now)!.State);

    [Fact]
    public void Whoever_comes_second_puts_nothing_back() => Assert.Null(Fresh().Leave(Now)!.Leave(Now));

    [Fact]
    public void A_letter_that_fails_again_after_it_was_put_back_has_to_be_told_again()
    {
        var again = Fresh().Tell(Now)!.Leave(Now)!.Arrive()!.FailAgain("copy-2", new FailedTries(5, Now), Now + Duration.FromHours(1))!;

        Assert.Equal((DeadLetterState.PutAside, 12, Now), (again.State, again.Tries, again.RecordedAt));
        Assert.True(again.IsUntold(Now + Duration.FromHours(2)));
    }

    [Fact]
    public void A_letter_that_failed_again_before_its_sender_noted_the_send_still_waits()
    {
        var again = Fresh().Leave(Now)!.FailAgain("copy-2", FailedTries.None, Now)!;

        Assert.Null(again.Arrive());
        Assert.True(again.IsWaiting);
    }

    [Fact]
    public void Who_is_about_to_be_told_is_not_told_twice()
    {
        Assert.False(Fresh().IsUntold(Now + Duration.FromSeconds(14)));
        Assert.True(Fresh().IsUntold(Now + Duration.FromSeconds(15)));
    }

    [Fact]
    public void A_letter_whose_sender_went_away_is_sent_after_a_while()
    {
        var leaving = Fresh().Leave(Now)!;

        Assert.Equal((false, true), (leaving.IsUnsent(Now + Duration.FromSeconds(14)), leaving.IsUnsent(Now + Duration.FromSeconds(15))));
        Assert.False(leaving.Arrive()!.IsUnsent(Now + Duration.FromHours(1)));
    }

    [Theory]
    [InlineData("reports", null, true)]
    [InlineData("callbacks", null, false)]
    [InlineData(null, DeadLetterReason.WorkerEnded, true)]
    [InlineData("reports", DeadLetterReason.AppFault, false)]
    public void A_filter_covers_what_it_names(string? queue, DeadLetterReason? reason, bool covers) =>
        Assert.Equal(covers, new DeadLetterFilter(queue, reason).Covers(Fresh()));

    [Theory]
    [InlineData(0, 1, true)]
    [InlineData(1, 2, false)]
    [InlineData(-1, 0, false)]
    public void A_filter_covers_from_a_moment_until_before_another(int from, int until, bool covers) =>
        Assert.Equal(covers, new DeadLetterFilter(RecordedFrom: Now + Duration.FromSeconds(from), RecordedUntil: Now + Duration.FromSeconds(until)).Covers(Fresh()));

    private static (int Tries, DeadLetterReason Reason) Of(DeadLetter letter) => (letter.Tries, letter.Reason);

    private static DeadLetter Fresh(DeadLetterSample? sample = null, FailedTries? noted = null) =>
        DeadLetter.Fresh("1", "reports", sample ?? Message, "copy-1", noted ?? new FailedTries(5, Now - Duration.FromMinutes(2)), Now);
}
