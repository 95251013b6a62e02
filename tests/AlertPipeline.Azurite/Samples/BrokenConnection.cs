using Microsoft.AspNetCore.Http;

namespace AlertPipeline.Azurite.Samples;

/// <summary>Takes a request and breaks the connection without an answer.</summary>
internal sealed class BrokenConnection : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Abort();
        return Task.CompletedTask;
    }
}
