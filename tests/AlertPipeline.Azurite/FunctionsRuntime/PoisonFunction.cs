using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Azurite.FunctionsRuntime;

public sealed class PoisonFunction(MessageProbe probe)
{
    [Function("Poison")]
    public Task Run([QueueTrigger("work-poison")] string body, FunctionContext context) => probe.SeeAsync(body, context);
}
