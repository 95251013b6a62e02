using FunctionsRuntime;

namespace AlertPipeline.Tests.FunctionsRuntime;

public sealed class MessageRulesTests
{
    [Theory]
    [InlineData(1, true, MessageVerdict.Run)]
    [InlineData(5, true, MessageVerdict.Run)]
    [InlineData(6, true, MessageVerdict.Poison)]
    [InlineData(6, false, MessageVerdict.LeaveHidden)]
    internal void A_message_is_run_unless_it_was_received_too_often(long dequeueCount, bool hasPoison, MessageVerdict expected) =>
        Assert.Equal(expected, MessageRules.BeforeRun(dequeueCount, maxDequeueCount: 5, hasPoison));

    [Theory]
    [InlineData(1, true, MessageVerdict.Retry)]
    [InlineData(4, true, MessageVerdict.Retry)]
    [InlineData(5, true, MessageVerdict.Poison)]
    [InlineData(1, false, MessageVerdict.LeaveHidden)]
    [InlineData(5, false, MessageVerdict.LeaveHidden)]
    internal void A_failed_message_is_retried_until_it_was_received_too_often(long dequeueCount, bool hasPoison, MessageVerdict expected) =>
        Assert.Equal(expected, MessageRules.AfterFailure(dequeueCount, maxDequeueCount: 5, hasPoison));
}
