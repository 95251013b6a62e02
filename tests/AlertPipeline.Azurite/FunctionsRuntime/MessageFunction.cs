using Azure.Storage.Queues.Models;
using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Azurite.FunctionsRuntime;

public sealed class MessageFunction(MessageProbe probe)
{
    [Function("Message")]
    public Task Run([QueueTrigger("%QueueName%", Connection = "OtherAccount")] QueueMessage message, FunctionContext context) =>
        probe.SeeAsync($"{message.MessageText}, {message.DequeueCount}", context);
}
