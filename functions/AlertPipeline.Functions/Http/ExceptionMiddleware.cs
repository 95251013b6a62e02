using AlertPipeline.Functions.Pages;
using AlertPipeline.Telemetry;
using Microsoft.AspNetCore.Http;
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
            Spans.Fail(fault);
            var problem = faults.Explain(fault, context.FunctionDefinition.Name);
            await (AsksForPage(http.Request) ? ProblemPage.Answer(problem.Status, PageLanguage.Of(http.Request)) : HttpAnswer.Of(problem)).WriteAsync(http.Response);
        }
    }

    // The API answers everybody with a problem, as its contract says.
    private static bool AsksForPage(HttpRequest request) =>
        !request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase)
        && request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);
}
