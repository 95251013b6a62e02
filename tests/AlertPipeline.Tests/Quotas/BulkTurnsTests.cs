using AlertPipeline.Functions.Quotas;

namespace AlertPipeline.Tests.Quotas;

public sealed class BulkTurnsTests
{
    private readonly List<TaskCompletionSource> begun = [];
    private readonly BulkTurns turns = new();

    [Fact]
    public async Task Four_have_their_turn_at_once_and_the_others_one_after_the_other()
    {
        var all = Enumerable.Range(0, 6).Select(_ => turns.InTurnAsync(WorkAsync)).ToList();
        Assert.Equal(4, begun.Count);

        begun[0].SetResult();
        Assert.Equal(5, begun.Count);

        foreach (var number in Enumerable.Range(1, 5))
        {
            begun[number].SetResult();
        }

        await Task.WhenAll(all);
    }

    [Fact]
    public async Task One_that_fails_passes_its_turn_on()
    {
        var failing = Enumerable.Range(0, 5).Select(_ => turns.InTurnAsync(WorkAsync)).ToList();
        begun[0].SetException(new InvalidOperationException());

        await Assert.ThrowsAsync<InvalidOperationException>(() => failing[0]);
        Assert.Equal(5, begun.Count);
    }

    private Task WorkAsync()
    {
        var work = new TaskCompletionSource();
        begun.Add(work);
        return work.Task;
    }
}
