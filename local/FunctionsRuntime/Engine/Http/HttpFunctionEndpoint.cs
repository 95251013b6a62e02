using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;

namespace FunctionsRuntime;

/// <summary>Runs a function for a request and writes its result.</summary>
internal sealed class HttpFunctionEndpoint(FunctionDescriptor function, FunctionInvoker invoker, ILogger<HttpFunctionEndpoint> logger)
{
    /// <summary>Where <c>GetHttpContext</c> looks.</summary>
    private const string HttpContextItem = "HttpRequestContext";

    public async Task ServeAsync(HttpContext http)
    {
        try
        {
            var invocation = invoker.Prepare(function, new HttpInput(http), http.RequestServices, http.RequestAborted);
            invocation.Items[HttpContextItem] = http;
            if (await invoker.RunAsync(invocation) is IActionResult result && !http.RequestAborted.IsCancellationRequested)
            {
                await result.ExecuteResultAsync(new ActionContext(http, http.GetRouteData(), new ActionDescriptor()));
            }
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            Log.CallerLeft(logger, function.Name);
        }
        catch (Exception failure)
        {
            Log.RequestFailed(logger, failure, function.Name);
            Fail(http);
        }
    }

    private static void Fail(HttpContext http)
    {
        if (http.Response.HasStarted)
        {
            http.Abort();
            return;
        }

        http.Response.Clear();
        http.Response.StatusCode = StatusCodes.Status500InternalServerError;
    }
}
