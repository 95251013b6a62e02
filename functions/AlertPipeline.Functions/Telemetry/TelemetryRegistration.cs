using System.Diagnostics.Metrics;
using AlertPipeline.Functions.Cases;
using AlertPipeline.Functions.Notifications;
using AlertPipeline.Functions.Operations;
using AlertPipeline.Functions.Reports;
using AlertPipeline.Telemetry;
using Azure.Core;
using Azure.Monitor.OpenTelemetry.Exporter;
using Microsoft.Azure.Functions.Worker.OpenTelemetry;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace AlertPipeline.Functions.Telemetry;

/// <summary>
/// Sends what the app logs, traces and measures to Application Insights, to a collector that speaks OTLP, or to both. Each event has its id, by which alarms find it.
/// Of traces only the app's own are sent: those of the platform hold addresses of requests, and the address of a link is the key to a case.
/// </summary>
internal static class TelemetryRegistration
{
    /// <summary>The name of all that is measured.</summary>
    public const string MeterName = "AlertPipeline";

    /// <summary>Measures, and sends where APPLICATIONINSIGHTS_CONNECTION_STRING or the standard OTEL_EXPORTER_OTLP_ENDPOINT is set.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configuration">The settings.</param>
    /// <param name="identity">With what the app signs in to Application Insights.</param>
    /// <param name="adjust">Changes how that is reached, such as the transport.</param>
    public static IServiceCollection AddTelemetry(
        this IServiceCollection services, IConfiguration configuration, TokenCredential? identity, Action<ClientOptions>? adjust = null)
    {
        services.AddMeasurements();
        var (insights, collector) = (configuration["APPLICATIONINSIGHTS_CONNECTION_STRING"], configuration["OTEL_EXPORTER_OTLP_ENDPOINT"]);
        if (insights is not { Length: > 0 } && collector is not { Length: > 0 })
        {
            return services;
        }

        var telemetry = services.AddOpenTelemetry().ConfigureResource(resource => resource.AddService(MeterName).AddEnvironmentVariableDetector()).UsePipeline();
        if (insights is { Length: > 0 })
        {
            telemetry.UseInsights(Set, identity);
        }

        if (collector is { Length: > 0 })
        {
            telemetry.UseOtlpExporter();
        }

        // After the exporters: the sampler that they and the settings choose is that of the host, of which no trace is kept.
        telemetry.WithTracing(tracing => tracing.SetSampler<AlwaysOnSampler>());
        return services;

        void Set(AzureMonitorExporterOptions options)
        {
            options.ConnectionString = insights;
            options.EnableTraceBasedLogsSampler = false;
            adjust?.Invoke(options);
        }
    }

    /// <summary>Adds what measures; it costs nothing while nobody listens.</summary>
    public static IServiceCollection AddMeasurements(this IServiceCollection services) => services
        .AddSingleton(_ => new Meter(MeterName))
        .AddSingleton<ReportMetrics>()
        .AddSingleton<CaseMetrics>()
        .AddSingleton<NotificationMetrics>()
        .AddSingleton<SweepMetrics>();

    private static OpenTelemetryBuilder UsePipeline(this OpenTelemetryBuilder telemetry)
    {
        telemetry.UseFunctionsWorkerDefaults();
        return telemetry
            .WithTracing(tracing => tracing.AddSource(Spans.SourceName).AddProcessor<OwnSpansOnly>())
            .WithMetrics(metrics => metrics.AddMeter(MeterName))
            .WithLogging();
    }

    private static void UseInsights(this OpenTelemetryBuilder telemetry, Action<AzureMonitorExporterOptions> set, TokenCredential? identity) => telemetry
        .WithTracing(tracing => tracing.AddAzureMonitorTraceExporter(set, identity))
        .WithMetrics(metrics => metrics.AddAzureMonitorMetricExporter(set, identity))
        .WithLogging(logging => logging.AddAzureMonitorLogExporter(set, identity));
}
