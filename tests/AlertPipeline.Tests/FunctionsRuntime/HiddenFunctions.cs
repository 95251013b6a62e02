using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Tests.FunctionsRuntime;

internal sealed class HiddenFunctions
{
    [Function("Hidden")]
    public static void Hidden([TimerTrigger("0 * * * * *")] TimerInfo timer) => _ = timer;
}
