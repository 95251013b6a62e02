namespace AlertPipeline.Modes;

/// <summary>What the app can be in for a while.</summary>
public enum ModeKind
{
    /// <summary>It is worked on, so that its alarms about itself say nothing. Alerts about children are sent as ever.</summary>
    Maintenance,

    /// <summary>People practise: what partners in the sandbox report missing is processed like a real report, marked as an exercise.</summary>
    Exercise,
}
