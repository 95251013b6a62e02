using Microsoft.AspNetCore.Builder;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.Metrics;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace FunctionsRuntime;

/// <summary>Where an app registers its services and middleware, whichever way it is started.</summary>
public sealed class FunctionsHostBuilder : IHostApplicationBuilder, IFunctionsWorkerApplicationBuilder
{
    private readonly FunctionsHostOptions options;
    private readonly WebApplicationBuilder web;
    private readonly List<Func<FunctionExecutionDelegate, FunctionExecutionDelegate>> middleware = [];

    internal FunctionsHostBuilder(FunctionsHostOptions options)
    {
        this.options = options;
        web = WebApplication.CreateEmptyBuilder(new WebApplicationOptions
        {
            ApplicationName = options.Functions.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
            EnvironmentName = options.Settings.GetValueOrDefault("AZURE_FUNCTIONS_ENVIRONMENT") ?? Environments.Production,
        });
        web.Configuration.AddInMemoryCollection(SettingNames.WithSections(options.Settings));
        web.Services.AddSingleton(options.Clock);
    }

    /// <inheritdoc/>
    public IDictionary<object, object> Properties => ((IHostApplicationBuilder)web).Properties;

    /// <inheritdoc cref="IHostApplicationBuilder.Configuration"/>
    public ConfigurationManager Configuration => web.Configuration;

    /// <inheritdoc/>
    public IHostEnvironment Environment => web.Environment;

    /// <inheritdoc/>
    public ILoggingBuilder Logging => web.Logging;

    /// <inheritdoc/>
    public IMetricsBuilder Metrics => web.Metrics;

    /// <inheritdoc cref="IHostApplicationBuilder.Services"/>
    public IServiceCollection Services => web.Services;

    IConfigurationManager IHostApplicationBuilder.Configuration => web.Configuration;

    /// <inheritdoc/>
    public IFunctionsWorkerApplicationBuilder Use(Func<FunctionExecutionDelegate, FunctionExecutionDelegate> middleware)
    {
        this.middleware.Add(middleware);
        return this;
    }

    /// <inheritdoc/>
    public void ConfigureContainer<TContainerBuilder>(
        IServiceProviderFactory<TContainerBuilder> factory, Action<TContainerBuilder>? configure = null)
        where TContainerBuilder : notnull =>
        ((IHostApplicationBuilder)web).ConfigureContainer(factory, configure);

    internal FunctionsHost Build()
    {
        var plan = HostPlan.Create(options, web.Configuration);
        web.AddFunctionServices(plan, middleware);
        options.Services?.Invoke(web.Services);
        var app = web.Build();
        app.MapHttpFunctions(plan);
        return new FunctionsHost(app);
    }
}
