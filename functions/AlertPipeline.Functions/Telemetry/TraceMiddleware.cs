using System.Diagnostics;
using AlertPipeline.Storage;
using AlertPipeline.Telemetry;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;

namespace AlertPipeline.Functions.Telemetry;

/// <summary>Makes each run of a function a span under the name of the function: one that a message started goes on with the trace of the message.</summary>
public sealed class TraceMiddleware : IFunctionsWorkerMiddleware
{
    /// <inheritdoc />
    public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
    {
        var message = context.BindingContext.BindingData.GetValueOrDefault("QueueTrigger") as string;
        using var span = Spans.StartRun(context.FunctionDefinition.Name, KindOf(context, message), message is null ? null : MessageTrace.Of(message));
        try
        {
            await next(context);
        }
        catch (Exception fault)
        {
            Spans.Fail(fault);
            throw;
        }
    }

    private static ActivityKind KindOf(FunctionContext context, string? message) =>
        message is not null ? ActivityKind.Consumer : context.GetHttpContext() is not null ? ActivityKind.Server : ActivityKind.Internal;
}
