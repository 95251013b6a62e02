using System.Diagnostics;
using System.Text.Json;
using AlertPipeline.Functions.DeadLetters;
using AlertPipeline.Functions.Operations;
using AlertPipeline.Functions.Telemetry;
using AlertPipeline.Telemetry;
using Azure.Core.Pipeline;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenTelemetry.Logs;
using OpenTelemetry.Trace;

namespace AlertPipeline.Tests.Telemetry;

public sealed class TelemetryTests
{
    private const string Insights = "InstrumentationKey=00000000-0000-0000-0000-000000000001;IngestionEndpoint=https://insights.example.invalid/";

    [Fact]
    public void An_event_arrives_with_the_id_and_the_values_by_which_alarms_find_it()
    {
        var properties = Sent(RecordDeadLetter);

        Assert.Equal("6001", properties.GetProperty("EventId").GetString());
        Assert.Equal("due", properties.GetProperty("Queue").GetString());
    }

    [Fact]
    public void An_event_within_a_trace_that_is_not_kept_arrives_all_the_same()
    {
        using var trace = new Activity("not kept").Start();

        Assert.Equal("6001", Sent(RecordDeadLetter).GetProperty("EventId").GetString());
    }

    [Fact]
    public void Each_start_of_the_app_is_an_event() =>
        Assert.Equal("5003", Sent(loggers => _ = new StartNote(loggers.CreateLogger<StartNote>()).StartAsync(CancellationToken.None)).GetProperty("EventId").GetString());

    [Fact]
    public void Without_an_address_nothing_is_sent_anywhere()
    {
        using var services = Services("", new InsightsRecorder());

        Assert.Null(services.GetService<LoggerProvider>());
    }

    /// <summary>Other tests trace beside this one, so it looks for its own.</summary>
    [Fact]
    public void Of_traces_our_own_are_sent_and_none_of_the_platform()
    {
        var insights = new InsightsRecorder();
        using var platform = new ActivitySource("Microsoft.Azure.Functions.Worker");
        using (var services = Services(Insights, insights))
        {
            var traces = services.GetRequiredService<TracerProvider>();
            platform.StartActivity("GET /acknowledge/secret")!.Dispose();
            Spans.StartRun("a run of ours", ActivityKind.Server, trace: null)!.Dispose();
            traces.ForceFlush();
        }

        Assert.Contains("a run of ours", insights.Spans);
        Assert.DoesNotContain("GET /acknowledge/secret", insights.Spans);
    }

    private static void RecordDeadLetter(ILoggerFactory loggers) => DeadLetterLog.Recorded(loggers.CreateLogger("test"), "id", "due");

    private static JsonElement Sent(Action<ILoggerFactory> log)
    {
        var insights = new InsightsRecorder();
        using (var services = Services(Insights, insights))
        {
            log(services.GetRequiredService<ILoggerFactory>());
            services.GetRequiredService<LoggerProvider>().ForceFlush();
        }

        return Assert.Single(insights.Messages);
    }

    private static ServiceProvider Services(string address, InsightsRecorder insights) => new ServiceCollection()
        .AddLogging()
        .AddTelemetry(
            new ConfigurationBuilder().AddInMemoryCollection([new("APPLICATIONINSIGHTS_CONNECTION_STRING", address)]).Build(),
            identity: null,
            options => options.Transport = new HttpClientTransport(insights))
        .BuildServiceProvider();
}
