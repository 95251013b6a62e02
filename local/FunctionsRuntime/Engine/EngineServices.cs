using Azure.Data.Tables;
using Microsoft.AspNetCore.Builder;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace FunctionsRuntime;

/// <summary>Puts the parts of the engine together.</summary>
internal static class EngineServices
{
    private static readonly TimeSpan StopReserve = TimeSpan.FromSeconds(10);

    public static void AddFunctionServices(
        this WebApplicationBuilder web, HostPlan plan, IReadOnlyList<Func<FunctionExecutionDelegate, FunctionExecutionDelegate>> middleware)
    {
        web.AddHttpTriggers(plan.Options.Port);
        web.Services.Configure<HostOptions>(host => host.ShutdownTimeout = plan.Options.DrainLimit + StopReserve);
        web.Services.AddSingleton(Pipeline(middleware));
        web.Services.AddSingleton<FunctionInvoker>();
        web.Services.AddSingleton(services => TimerStore(plan, services));
        web.Services.AddSingleton(services => Triggers(plan, services));
        web.Services.AddHostedService(services => services.GetRequiredService<TriggerService>());
    }

    private static FunctionExecutionDelegate Pipeline(IEnumerable<Func<FunctionExecutionDelegate, FunctionExecutionDelegate>> middleware) =>
        middleware.Reverse().Aggregate((FunctionExecutionDelegate)MethodExecution.ExecuteAsync, (next, outer) => outer(next));

    private static ITimerStore TimerStore(HostPlan plan, IServiceProvider services)
    {
        var account = StorageAccount.Of(services.GetRequiredService<IConfiguration>(), StorageAccount.DefaultSetting);
        return account.HasTables
            ? ActivatorUtilities.CreateInstance<TableTimerStore>(
                services, account.Table(TableTimerStore.TableName, Adjusted(plan, new TableClientOptions())), plan.Options.Functions.GetName().Name!)
            : new MemoryTimerStore();
    }

    private static TriggerService Triggers(HostPlan plan, IServiceProvider services) => ActivatorUtilities.CreateInstance<TriggerService>(
        services,
        (IReadOnlyList<QueueListener>)[.. plan.Queues.Select(function => Listener(plan, function, services))],
        (IReadOnlyList<TimerListener>)[.. plan.Timers.Select(timer => ActivatorUtilities.CreateInstance<TimerListener>(
            services, timer, plan.Options, (ILogger)services.GetRequiredService<ILogger<TimerListener>>()))],
        plan.Options);

    private static QueueListener Listener(HostPlan plan, QueueFunction function, IServiceProvider services)
    {
        var settings = plan.HostJson.Queues;
        var lease = plan.Options.MessageLease;
        var queues = new QueuePair(function, settings, plan.Options.Adjust);
        var clock = services.GetRequiredService<TimeProvider>();
        var logger = services.GetRequiredService<ILogger<QueueListener>>();
        var processor = new MessageProcessor(
            function.Function, services.GetRequiredService<FunctionInvoker>(), queues, settings, lease, clock, logger);
        return new(queues, processor, settings, plan.Options, clock, logger);
    }

    private static TableClientOptions Adjusted(HostPlan plan, TableClientOptions options)
    {
        plan.Options.Adjust(options);
        return options;
    }
}
