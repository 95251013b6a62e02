namespace AlertPipeline.Functions.Operations;

/// <summary>The timers without which nobody is told, under the names of their signs of life.</summary>
internal static class Heartbeats
{
    public const string Sweep = "sweep";
    public const string Escalation = "escalation";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Sweep, Escalation];
}
