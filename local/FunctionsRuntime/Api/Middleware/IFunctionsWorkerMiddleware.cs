namespace Microsoft.Azure.Functions.Worker.Middleware;

/// <summary>Work around every invocation, whatever its trigger.</summary>
public interface IFunctionsWorkerMiddleware
{
    /// <summary>Does its work and awaits the rest of the pipeline, or leaves the rest out.</summary>
    /// <param name="context">The invocation.</param>
    /// <param name="next">The rest of the pipeline.</param>
    Task Invoke(FunctionContext context, FunctionExecutionDelegate next);
}
