using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Azurite.FunctionsRuntime;

public sealed class TextFunction(MessageProbe probe)
{
    [Function("Text")]
    public Task Run([QueueTrigger("work")] string body, FunctionContext context) => probe.SeeAsync(body, context);
}
