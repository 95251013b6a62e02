using OpenTelemetry;

namespace Microsoft.Azure.Functions.Worker.OpenTelemetry;

/// <summary>Fits telemetry to the Functions host.</summary>
public static class ConfigureFunctionsOpenTelemetry
{
    /// <summary>Tells the host that the worker exports for itself, so that nothing is exported twice, and traces what the worker runs. Here no host exports.</summary>
    /// <param name="builder">The telemetry of the app.</param>
    public static IOpenTelemetryBuilder UseFunctionsWorkerDefaults(this IOpenTelemetryBuilder builder) =>
        builder.WithTracing(tracing => tracing.AddSource("Microsoft.Azure.Functions.Worker"));
}
