using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Azurite.FunctionsRuntime;

public sealed class HourlyTimer(TimerProbe probe)
{
    [Function("Hourly")]
    public Task Run([TimerTrigger("%Schedule%")] TimerInfo timer) => probe.RunAsync(timer);
}
