using AlertPipeline.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.Logging;

namespace AlertPipeline.Functions.Http;

/// <summary>
/// Makes every fault of an HTTP function an answer: 503 when storage does not answer, 500 otherwise.
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
            await AnswerAsync(http.Response, fault, context.FunctionDefinition.Name);
        }
    }

    private Task AnswerAsync(HttpResponse response, Exception fault, string function)
    {
        if (StorageFaults.IsOutage(fault))
        {
            HttpLog.StorageUnavailable(logger, function, fault.GetType().Name);
            return HttpAnswer.Of(Problem.Unavailable).WriteAsync(response);
        }

        HttpLog.Failed(logger, function, fault.GetType().Name, fault.StackTrace);
        return HttpAnswer.Of(Problem.Failed).WriteAsync(response);
    }
}
