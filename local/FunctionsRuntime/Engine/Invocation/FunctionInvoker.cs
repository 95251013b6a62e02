using System.Diagnostics;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.DependencyInjection;

namespace FunctionsRuntime;

/// <summary>Runs functions through the middleware of the app.</summary>
internal sealed class FunctionInvoker(IServiceScopeFactory scopes, FunctionExecutionDelegate pipeline, TimeProvider clock)
{
    /// <summary>The name of the worker's own source, so that an app listens to the same one everywhere.</summary>
    private static readonly ActivitySource Tracing = new("Microsoft.Azure.Functions.Worker");

    /// <summary>Runs a function in a scope of its own and throws what it throws.</summary>
    public async Task RunAsync(FunctionDescriptor function, ITriggerInput input, CancellationToken ending)
    {
        using var activity = Tracing.StartActivity(function.Name, ActivityKind.Consumer);
        await using var scope = scopes.CreateAsyncScope();
        await RunAsync(Prepare(function, input, scope.ServiceProvider, ending));
    }

    public Invocation Prepare(FunctionDescriptor function, ITriggerInput input, IServiceProvider services, CancellationToken ending) =>
        new(Guid.CreateVersion7(clock.GetUtcNow()).ToString(), function, input, services, ending);

    /// <summary>Runs a prepared invocation and returns what it left as its result.</summary>
    public async Task<object?> RunAsync(Invocation invocation)
    {
        invocation.Features.Set(new InvocationOutcome());
        await pipeline(invocation);
        return invocation.Features.Get<InvocationOutcome>()?.Value;
    }
}
