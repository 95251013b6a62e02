namespace AlertPipeline.Modes;

/// <summary>How long each kind of mode may last.</summary>
public static class ModeLimits
{
    /// <summary>
    /// The longest in minutes: four hours of maintenance, so that what is forgotten does not stay silent over a night, and eight of an exercise, a working day.
    /// </summary>
    public static int LongestMinutes(ModeKind kind) => kind == ModeKind.Maintenance ? 240 : 480;
}
