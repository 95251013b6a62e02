namespace Microsoft.Azure.Functions.Worker;

/// <summary>The stored occurrences of a timer.</summary>
public class ScheduleStatus
{
    /// <summary>When the timer last ran, UTC.</summary>
    public DateTime Last { get; set; }

    /// <summary>When it is due next, UTC.</summary>
    public DateTime Next { get; set; }

    /// <summary>When this status was written, UTC.</summary>
    public DateTime LastUpdated { get; set; }
}
