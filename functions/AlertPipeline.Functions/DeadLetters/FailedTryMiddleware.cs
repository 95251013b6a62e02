using AlertPipeline.Storage;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.Logging;

namespace AlertPipeline.Functions.DeadLetters;

/// <summary>Notes each failed try of a message, so that its dead letter can say how often and since when. A try that goes well costs nothing.</summary>
public sealed class FailedTryMiddleware(FailedTryStore tries, TimeProvider clock, ILogger<FailedTryMiddleware> logger) : IFunctionsWorkerMiddleware
{
    /// <inheritdoc />
    public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (Exception)
        {
            await NoteAsync(QueueFunctions.QueueOf(context.FunctionDefinition.Name), context);
            throw;
        }
    }

    private async Task NoteAsync(string? queue, FunctionContext context)
    {
        if (queue is null || context.BindingContext.BindingData.GetValueOrDefault("QueueTrigger") is not string body)
        {
            return;
        }

        try
        {
            await tries.NoteAsync(DeadLetterIds.Of(queue, body), clock.Now(), CancellationToken.None);
        }
        catch (Exception fault) when (StorageFaults.IsStorageFault(fault))
        {
            DeadLetterLog.TryNotNoted(logger, queue, fault.GetType().Name);
        }
    }
}
