namespace AlertPipeline.Reports;

/// <summary>The bounds of a report. They keep the encrypted row under the 64 KiB that a property may hold.</summary>
public static class ReportLimits
{
    /// <summary>The largest body in bytes.</summary>
    public const int BodyBytes = 48 * 1024;

    /// <summary>The largest batch in bytes.</summary>
    public const int BatchBytes = 4 * 1024 * 1024;

    /// <summary>The most lines of a batch, blank ones included.</summary>
    public const int BatchLines = 1000;

    /// <summary>
    /// The most bytes of a report as JSON, without its clues, which lie apart. Every text at its limit fits in Latin, Greek, Cyrillic, Hebrew and Arabic
    /// letters; of letters that take three bytes, such as those of Tigrinya, about 7,700 fit in all.
    /// </summary>
    public const int StoredBytes = 24_000;

    /// <summary>The deepest nesting of the JSON.</summary>
    public const int Depth = 8;

    /// <summary>The most faults that are listed; one more line says when there are others.</summary>
    public const int Faults = 50;

    /// <summary>The longest name, reference or place, in characters.</summary>
    public const int Text = 200;

    /// <summary>The longest description, in characters.</summary>
    public const int Description = 2000;

    /// <summary>The longest note, in characters.</summary>
    public const int Note = 2000;

    /// <summary>The most other names.</summary>
    public const int OtherNames = 10;

    /// <summary>The most vehicles, and as many telephones, accounts, addresses and persons.</summary>
    public const int Clues = 10;

    /// <summary>The oldest age in whole years that a range may name: young adults are reported while their age is in doubt.</summary>
    public const int Age = 25;

    /// <summary>The last year a moment may be written in: in a later one an offset can lead out of the calendar.</summary>
    public const int LastYear = 9998;

    /// <summary>How far in the future a time may lie, in minutes: clocks differ a little.</summary>
    public const int ClockSkewMinutes = 5;

    /// <summary>How far in the past a moment may lie, in calendar years: what lies further back is a slip of the pen.</summary>
    public const int PastYears = 5;

    /// <summary>How far in the future a plan may lie, such as the day on which another organisation takes over, in calendar years.</summary>
    public const int PlannedYears = 1;
}
