namespace AlertPipeline.Reports;

/// <summary>The bounds of a report. They keep the encrypted row under the 64 KiB that a property may hold.</summary>
public static class ReportLimits
{
    /// <summary>The largest body in bytes.</summary>
    public const int BodyBytes = 48 * 1024;

    /// <summary>The most bytes of a report as JSON. Every text at its limit fits, unless it is full of characters that JSON escapes.</summary>
    public const int StoredBytes = 24_000;

    /// <summary>The deepest nesting of the JSON.</summary>
    public const int Depth = 8;

    /// <summary>The most faults that are listed; one more line says when there are others.</summary>
    public const int Faults = 50;

    /// <summary>The longest name, reference or place, in characters.</summary>
    public const int Text = 200;

    /// <summary>The longest description, in characters.</summary>
    public const int Description = 2000;

    /// <summary>The most other names.</summary>
    public const int OtherNames = 10;

    /// <summary>The oldest age in whole years that a range may name: young adults are reported while their age is in doubt.</summary>
    public const int Age = 25;

    /// <summary>How far in the future a time may lie, in minutes: clocks differ a little.</summary>
    public const int ClockSkewMinutes = 5;

    /// <summary>How far in the past a child may have been last seen, in calendar years: what lies further back is a slip of the pen.</summary>
    public const int LastSeenYears = 5;
}
