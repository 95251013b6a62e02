using Microsoft.AspNetCore.Http;

namespace AlertPipeline.Azurite.Samples;

/// <summary>Asks for another try, at once.</summary>
internal sealed class RetryLater(int status) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = status;
        httpContext.Response.Headers.RetryAfter = "0";
        return Task.CompletedTask;
    }
}
