using AlertPipeline.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.Logging;

namespace AlertPipeline.Functions.Http;

/// <summary>
/// Makes every fault of an HTTP function an answer: 503 when storage does not answer, the status of the server when a request cannot be read, 500 otherwise.
/// Faults of queue and timer functions go on to the host, which tries again.
/// </summary>
public sealed class ExceptionMiddleware(ILogger<ExceptionMiddleware> logger) : IFunctionsWorkerMiddleware
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
            await HttpAnswer.Of(Explain(fault, context.FunctionDefinition.Name)).WriteAsync(http.Response);
        }
    }

    private Problem Explain(Exception fault, string function)
    {
        switch (fault)
        {
            case BadHttpRequestException bad:
                HttpLog.Unreadable(logger, function, bad.StatusCode);
                return Problem.Unreadable(bad.StatusCode);
            case var _ when StorageFaults.IsOutage(fault):
                HttpLog.StorageUnavailable(logger, function, fault.GetType().Name);
                return Problem.Unavailable;
            default:
                HttpLog.Failed(logger, function, fault.GetType().Name, fault.StackTrace);
                return Problem.Failed;
        }
    }
}
