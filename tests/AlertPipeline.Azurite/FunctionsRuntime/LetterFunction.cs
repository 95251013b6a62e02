using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Azurite.FunctionsRuntime;

public sealed class LetterFunction(MessageProbe probe)
{
    [Function("Letter")]
    public Task Run([QueueTrigger("work")] Letter letter, FunctionContext context) => probe.SeeAsync(letter.ToString(), context);
}
