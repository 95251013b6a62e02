using System.Diagnostics;
using AlertPipeline.Telemetry;
using OpenTelemetry;

namespace AlertPipeline.Functions.Telemetry;

/// <summary>Keeps from being exported what others trace, such as the worker: each run of a function would be there twice, and nobody here knows what it says.</summary>
internal sealed class OwnSpansOnly : BaseProcessor<Activity>
{
    public override void OnEnd(Activity data)
    {
        if (data.Source.Name != Spans.SourceName)
        {
            data.ActivityTraceFlags &= ~ActivityTraceFlags.Recorded;
        }
    }
}
