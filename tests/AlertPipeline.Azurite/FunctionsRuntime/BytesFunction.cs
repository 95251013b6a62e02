using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Azurite.FunctionsRuntime;

public sealed class BytesFunction(MessageProbe probe)
{
    [Function("Bytes")]
    public Task Run([QueueTrigger("work")] byte[] body, FunctionContext context) => probe.SeeAsync(Convert.ToHexString(body), context);
}
