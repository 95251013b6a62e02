using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Tests.FunctionsRuntime;

public sealed class StartupTimer(CallLog calls)
{
    [Function("AtStart")]
    public void Run([TimerTrigger("%Daily%", RunOnStartup = true, UseMonitor = false)] TimerInfo timer) =>
        calls.Add($"stored: {timer.ScheduleStatus is not null}");
}
