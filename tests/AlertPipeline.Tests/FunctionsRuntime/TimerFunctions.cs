using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Tests.FunctionsRuntime;

public sealed class TimerFunctions(CallLog calls)
{
    [Function("EveryMinute")]
    public void EveryMinute([TimerTrigger("0 * * * * *")] TimerInfo timer) => calls.Add(timer.IsPastDue ? "late" : "EveryMinute");
}
