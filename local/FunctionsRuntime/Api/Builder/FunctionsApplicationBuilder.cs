using FunctionsRuntime;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.Metrics;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Microsoft.Azure.Functions.Worker.Builder;

/// <summary>Builds a Functions app.</summary>
public class FunctionsApplicationBuilder : IHostApplicationBuilder, IFunctionsWorkerApplicationBuilder
{
    private readonly FunctionsHostBuilder builder;

    internal FunctionsApplicationBuilder(string[] args) => builder = ApplicationHost.CreateBuilder(args);

    /// <inheritdoc/>
    public IDictionary<object, object> Properties => builder.Properties;

    /// <summary>The settings of the app: environment variables, then the values of local.settings.json.</summary>
    public ConfigurationManager Configuration => builder.Configuration;

    /// <inheritdoc/>
    public IHostEnvironment Environment => builder.Environment;

    /// <inheritdoc/>
    public ILoggingBuilder Logging => builder.Logging;

    /// <inheritdoc/>
    public IMetricsBuilder Metrics => builder.Metrics;

    /// <inheritdoc cref="IHostApplicationBuilder.Services"/>
    public IServiceCollection Services => builder.Services;

    IConfigurationManager IHostApplicationBuilder.Configuration => builder.Configuration;

    /// <summary>The app as a host that serves, listens and runs timers from its start to its stop.</summary>
    /// <exception cref="InvalidOperationException">Functions or host.json are at fault; the message lists every fault.</exception>
    public IHost Build() => builder.Build();

    /// <inheritdoc/>
    public IFunctionsWorkerApplicationBuilder Use(Func<FunctionExecutionDelegate, FunctionExecutionDelegate> middleware) =>
        builder.Use(middleware);

    /// <inheritdoc/>
    public void ConfigureContainer<TContainerBuilder>(
        IServiceProviderFactory<TContainerBuilder> factory, Action<TContainerBuilder>? configure = null)
        where TContainerBuilder : notnull =>
        builder.ConfigureContainer(factory, configure);
}
