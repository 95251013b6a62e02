using AlertPipeline.Functions.Cases;
using AlertPipeline.Storage;
using AlertPipeline.Testing;

namespace AlertPipeline.Tests.Cases;

public sealed class IdleHintsTests
{
    private static readonly DueHint Hint = new("case-1", Some.Now, "03", "row", new("1"), Some.Now);

    private readonly ManualTimeProvider clock = new();
    private readonly IdleHints idle;

    public IdleHintsTests() => idle = new IdleHints(clock);

    [Fact]
    public void A_hint_that_led_nowhere_is_followed_at_every_run_as_long_as_its_change_may_be_on_its_way()
    {
        idle.Note(Hint);
        Pass(TimeSpan.FromSeconds(105));
        idle.Note(Hint);

        Assert.True(IsFollowedAfter(TimeSpan.FromSeconds(14)));
    }

    [Fact]
    public void Then_it_is_followed_each_time_that_it_is_known_for_twice_as_long()
    {
        idle.Note(Hint);
        Pass(TimeSpan.FromMinutes(2));
        idle.Note(Hint);

        Assert.False(IsFollowedAfter(TimeSpan.FromSeconds(119)));
        Assert.True(IsFollowedAfter(TimeSpan.FromSeconds(1)));
    }

    [Fact]
    public void A_hint_that_is_written_again_is_another_one()
    {
        idle.Note(Hint);
        Pass(TimeSpan.FromMinutes(3));
        idle.Note(Hint);

        Assert.True(idle.IsToBeFollowed(Hint with { ETag = new("2") }));
        Assert.False(idle.IsToBeFollowed(Hint));
    }

    [Fact]
    public void What_is_no_longer_there_is_forgotten()
    {
        idle.Note(Hint);
        Pass(TimeSpan.FromMinutes(3));
        idle.Note(Hint);
        idle.Keep(Hint.Partition, []);

        Assert.True(idle.IsToBeFollowed(Hint));
    }

    [Fact]
    public void What_is_there_in_another_partition_is_not_forgotten()
    {
        idle.Note(Hint);
        Pass(TimeSpan.FromMinutes(3));
        idle.Note(Hint);
        idle.Keep("04", []);

        Assert.False(idle.IsToBeFollowed(Hint));
    }

    private void Pass(TimeSpan time) => clock.Advance(time);

    private bool IsFollowedAfter(TimeSpan time)
    {
        Pass(time);
        return idle.IsToBeFollowed(Hint);
    }
}
