using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;

namespace AlertPipeline.Functions.Http;

/// <summary>Makes every fault of an HTTP function an answer. Faults of queue and timer functions go on to the host, which tries again.</summary>
public sealed class ExceptionMiddleware(FaultExplanation faults) : IFunctionsWorkerMiddleware
{
    /// <inheritdoc />
    public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (Exception fault) when (context.GetHttpContext() is { Response.HasStarted: false } http && !http.RequestAborted.IsCancellationRequested)
        {
            await HttpAnswer.Of(faults.Explain(fault, context.FunctionDefinition.Name)).WriteAsync(http.Response);
        }
    }
}
