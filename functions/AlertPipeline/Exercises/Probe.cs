using AlertPipeline.Directory;
using AlertPipeline.Escalation;
using AlertPipeline.Notifications;
using NodaTime;

namespace AlertPipeline.Exercises;

/// <summary>Whom the app tells of what it sends itself: somebody who is nobody, and whose only contact notes what arrives.</summary>
public static class Probe
{
    /// <summary>Its id; nobody in the directory may have it.</summary>
    public const string Id = "probe";

    /// <summary>The person.</summary>
    public static Person Person { get; } = new(Id, "AlertPipeline", [new ContactPoint(ChannelKind.Probe, Id)]);

    /// <summary>The ladder on which it alone stands.</summary>
    public static Ladder Ladder { get; } = new("synthetic", Level, Level, Level);

    private static LadderLevel Level => new(
        [Step("alert", Duration.Zero, NotificationPurpose.Alert), Step("hand-over", Hour, NotificationPurpose.HandOver) with { RepeatEvery = Hour }], Reviews: [Hour]);

    private static Duration Hour => Duration.FromHours(1);

    private static LadderStep Step(string name, Duration after, NotificationPurpose purpose) => new(name, after, StepTarget.Person, purpose, Person: Id);
}
