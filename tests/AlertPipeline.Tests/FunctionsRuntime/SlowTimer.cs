using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Tests.FunctionsRuntime;

public sealed class SlowTimer(CallLog calls, Gate gate)
{
    [Function("Slow")]
    public async Task Run([TimerTrigger("0 * * * * *")] TimerInfo timer)
    {
        calls.Add("begin");
        await gate.PassAsync();
        calls.Add("end");
    }
}
