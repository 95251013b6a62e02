using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Tests.FunctionsRuntime;

public sealed class HttpFunctions(CallLog calls)
{
    [Function("Greet")]
    public IActionResult Greet(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "people/{name}/{age:int?}")] HttpRequest request,
        string name,
        int age,
        FunctionContext context)
    {
        calls.Add($"Greet {context.GetHttpContext() == request.HttpContext}");
        return new OkObjectResult(new { Name = name, Age = age });
    }

    [Function("Fail")]
    public static IActionResult Fail([HttpTrigger(AuthorizationLevel.Anonymous, "post")] HttpRequest request) =>
        throw new InvalidOperationException($"{request.Path} is broken");

    [Function("Write")]
    public static Task Write([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request) =>
        request.HttpContext.Response.WriteAsync(request.Method);

    [Function("Size")]
    public static async Task<OkObjectResult> Size([HttpTrigger("post")] HttpRequest request, CancellationToken ct)
    {
        var body = new MemoryStream();
        await request.Body.CopyToAsync(body, ct);
        return new OkObjectResult(body.Length);
    }
}
