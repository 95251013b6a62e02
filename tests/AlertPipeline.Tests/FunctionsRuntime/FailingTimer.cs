using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Tests.FunctionsRuntime;

public sealed class FailingTimer(CallLog calls)
{
    [Function("Failing")]
    public void Run([TimerTrigger("0 * * * * *")] TimerInfo timer)
    {
        calls.Add($"run {timer.ScheduleStatus?.Last:HH:mm}");
        throw new InvalidOperationException("never");
    }
}
