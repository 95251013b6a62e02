using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;

namespace AlertPipeline.Functions.Http;

/// <summary>Refuses an address of the API with a slash at its end, which routing would take for the one without.</summary>
public sealed class AddressMiddleware : IFunctionsWorkerMiddleware
{
    /// <inheritdoc />
    public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
    {
        if (context.GetHttpContext() is { } http && http.Request.Path is { Value: [.., '/'] } path && path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase))
        {
            await HttpAnswer.Of(Problem.UnknownAddress).WriteAsync(http.Response);
            return;
        }

        await next(context);
    }
}
