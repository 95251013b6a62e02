using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;

namespace AlertPipeline.Tests.FunctionsRuntime;

/// <summary>Answers in place of the function.</summary>
internal sealed class ShortCircuit : IFunctionsWorkerMiddleware
{
    public Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
    {
        context.GetInvocationResult().Value = new StatusCodeResult(418);
        return Task.CompletedTask;
    }
}
