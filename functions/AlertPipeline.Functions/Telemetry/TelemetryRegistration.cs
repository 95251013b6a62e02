using Azure.Core;
using Azure.Monitor.OpenTelemetry.Exporter;
using Microsoft.Azure.Functions.Worker.OpenTelemetry;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry;

namespace AlertPipeline.Functions.Telemetry;

/// <summary>
/// Sends what the app logs to Application Insights, each event with its id, by which alarms find it.
/// Nothing else is sent: a trace of a request would hold its address, and the address of a link is the key to a case.
/// </summary>
internal static class TelemetryRegistration
{
    /// <summary>Adds it where APPLICATIONINSIGHTS_CONNECTION_STRING is set.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configuration">The settings.</param>
    /// <param name="identity">With what the app signs in there.</param>
    /// <param name="adjust">Changes how it is reached, such as the transport.</param>
    public static IServiceCollection AddTelemetry(
        this IServiceCollection services, IConfiguration configuration, TokenCredential? identity, Action<ClientOptions>? adjust = null)
    {
        if (configuration["APPLICATIONINSIGHTS_CONNECTION_STRING"] is { Length: > 0 } address)
        {
            services.AddOpenTelemetry().UseFunctionsWorkerDefaults().WithLogging(logging => logging.AddAzureMonitorLogExporter(Set, identity));

            void Set(AzureMonitorExporterOptions options)
            {
                options.ConnectionString = address;
                options.EnableTraceBasedLogsSampler = false;
                adjust?.Invoke(options);
            }
        }

        return services;
    }
}
