using AlertPipeline.Storage;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;

namespace AlertPipeline.Functions.Operations;

/// <summary>Sees to it that the tables and queues are there before any function uses them, also after a start without storage.</summary>
public sealed class StorageSetupMiddleware(StorageSetup setup) : IFunctionsWorkerMiddleware
{
    /// <inheritdoc />
    public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
    {
        if (context.FunctionDefinition.Name != Health.LiveName)
        {
            await setup.EnsureAsync();
        }

        await next(context);
    }
}
