using System.Diagnostics.Metrics;
using AlertPipeline.Cases;
using AlertPipeline.Functions.Telemetry;
using AlertPipeline.Notifications;

namespace AlertPipeline.Functions.Notifications;

/// <summary>What is measured of messages to persons.</summary>
public sealed class NotificationMetrics(Meter meter)
{
    private readonly Counter<long> deliveries = meter.CreateCounter<long>("alertpipeline.deliveries", "{attempt}", "Attempts to send a message to a person.");
    private readonly Histogram<double> firstAlert = meter.CreateHistogram(
        "alertpipeline.alerts.first", "s", "From the acceptance of a report until the first alerts were with their receivers.", advice: Buckets.Seconds);

    /// <summary>A send was attempted.</summary>
    /// <param name="current">The case.</param>
    /// <param name="after">The message after the attempt.</param>
    public void Attempt(Case current, Notification after)
    {
        var reason = new KeyValuePair<string, object?>("reason", after.Failure?.ToWord() ?? "none");
        deliveries.Add(1, MetricLabels.Of("channel", after.Channel), reason, MetricLabels.Of(current.Exercise));
        if (FirstAlert.Delay(current, after) is { } delay)
        {
            firstAlert.Record(delay.TotalSeconds, MetricLabels.Of("urgency", current.Urgency.Level), MetricLabels.Of(current.Exercise));
        }
    }
}
