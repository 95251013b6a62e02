using AlertPipeline.Cases;
using AlertPipeline.Directory;
using AlertPipeline.Notifications;
using NodaTime;

namespace AlertPipeline.HandOvers;

/// <summary>Tells whoever has a case, or is on call for it, what the police do.</summary>
internal static class PoliceNews
{
    private static readonly Dictionary<string, PoliceNewsKind> Kinds = Enum.GetValues<PoliceNewsKind>().ToDictionary(StepOf);

    /// <summary>Adds the messages about the event that was recorded last.</summary>
    public static CaseChange Tell(CaseChange change, PoliceNewsKind kind, DirectoryBook book, Instant now) =>
        OwnerMessages.Add(change, StepOf(kind), NotificationPurpose.News, newsOf: null, book, now);

    /// <summary>What a message tells of the police; null when it is about something else.</summary>
    public static PoliceNewsKind? KindOf(Notification message) => Kinds.TryGetValue(message.Step, out var kind) ? kind : null;

    private static string StepOf(PoliceNewsKind kind) => $"police-{kind.ToWord()}";
}
