using AlertPipeline.Channels;
using AlertPipeline.Configuration;
using AlertPipeline.Functions.Configuration;
using AlertPipeline.Functions.DeadLetters;
using AlertPipeline.Functions.Http;
using AlertPipeline.Functions.Operations;
using AlertPipeline.Functions.Telemetry;
using AlertPipeline.Protection;
using AlertPipeline.Settings;
using AlertPipeline.Storage;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace AlertPipeline.Functions;

/// <summary>Puts the app together; the same for the deployed app, the local run and the tests.</summary>
public static class AlertPipelineApp
{
    /// <summary>Checks every setting, then registers the middleware and the services.</summary>
    /// <exception cref="SettingsException">Something is wrong with the settings, the keys or the directory; it lists everything.</exception>
    public static T AddAlertPipeline<T>(this T builder)
        where T : IHostApplicationBuilder, IFunctionsWorkerApplicationBuilder => builder.AddAlertPipeline(AppSettings.Read(builder.Configuration, builder.Environment));

    /// <summary>Registers the middleware and the services with settings that were checked, however many instances share them.</summary>
    public static T AddAlertPipeline<T>(this T builder, AppSettings settings)
        where T : IHostApplicationBuilder, IFunctionsWorkerApplicationBuilder
    {
        IFunctionsWorkerApplicationBuilder worker = builder;
        worker.UseMiddleware<TraceMiddleware>().UseMiddleware<ExceptionMiddleware>().UseMiddleware<AddressMiddleware>()
            .UseMiddleware<FailedTryMiddleware>().UseMiddleware<StorageSetupMiddleware>();
        worker.Services.TryAddSingleton(TimeProvider.System);
        worker.Services
            .AddDirectory(settings.Directory)
            .AddSingleton(settings.Links)
            .AddSingleton(settings.PoliceDesk)
            .AddSingleton(settings.Clusters)
            .AddSingleton(settings.Limits)
            .AddSingleton(settings.Watch)
            .AddSingleton(settings.Synthetic)
            .AddStorage(settings.Storage)
            .AddProtection(builder.Configuration)
            .AddChannels(builder.Configuration)
            .AddTelemetry(builder.Configuration, AppIdentity.Of(settings.Storage.ClientId))
            .AddUseCases();
        return builder;
    }
}
