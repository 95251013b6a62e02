using AlertPipeline.Functions.Audits;
using AlertPipeline.Functions.Contract;
using AlertPipeline.Functions.Forms;
using AlertPipeline.Functions.Pages;
using AlertPipeline.Storage;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;

namespace AlertPipeline.Functions.Operations;

/// <summary>Sees to it that the tables and queues are there before any function uses them, also after a start without storage.</summary>
public sealed class StorageSetupMiddleware(StorageSetup setup) : IFunctionsWorkerMiddleware
{
    // The form opens, and keeps what was filled in, also when storage does not answer; and the audit says that it does not.
    private static readonly string[] WithoutStorage =
        [Health.LiveName, nameof(GetOpenApi), nameof(GetDocs), UnknownAddress.Name, nameof(GetAsset), nameof(ReportForm), nameof(Audit)];

    /// <inheritdoc />
    public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
    {
        if (!WithoutStorage.Contains(context.FunctionDefinition.Name))
        {
            await setup.EnsureAsync(context.CancellationToken);
        }

        await next(context);
    }
}
