using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>Starts a function by a schedule.</summary>
/// <param name="schedule">Six NCRONTAB fields, seconds first, in UTC; <c>%Setting%</c> stands for the value of a setting.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class TimerTriggerAttribute(string schedule) : TriggerBindingAttribute
{
    /// <summary>The schedule as it was written, settings not resolved.</summary>
    public string Schedule { get; } = schedule;

    /// <summary>Whether the occurrences are stored, so that a missed one is caught up. Never done for intervals under a minute.</summary>
    public bool UseMonitor { get; set; } = true;

    /// <summary>Whether the function also runs when the app starts.</summary>
    public bool RunOnStartup { get; set; }
}
