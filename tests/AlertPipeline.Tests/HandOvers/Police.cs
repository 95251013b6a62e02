using AlertPipeline.Cases;
using AlertPipeline.HandOvers;
using AlertPipeline.Notifications;
using NodaTime;

namespace AlertPipeline.Tests.HandOvers;

/// <summary>What contacts of the police do with a case.</summary>
internal static class Police
{
    public const string Unit = "politie-noord";
    public const string National = "politie-landelijk";
    public const string Officer = "Inspecteur Bos";

    public static Instant Later { get; } = Some.Now + Duration.FromMinutes(4);

    public static HandOverAnswer Yes { get; } = new(Officer, Later, "PL0100-2026-1");

    public static HandOverAnswer No { get; } = new(Officer, Later, Reference: null, HandOverRefusal.NotOurRegion);

    public static CaseChange? Answer(this Case current, HandOverAnswer answer, string contact = Unit) => HandOverAnswering.Decide(current, contact, answer, Some.Book);

    public static CaseChange? Type(this Case current, bool isRight, Instant? at = null) => HandOverOpening.Try(current, Unit, isRight, Some.Book, at ?? Later);

    public static IEnumerable<string> Lines(this CaseChange change) => change.Notifications.Select(message => $"{message.Step} {message.Purpose} {message.PersonId} {message.Channel}");

    public static IEnumerable<CaseEventKind> Kinds(this CaseChange change) => change.Events.Select(happened => happened.Kind);

    public static DeliveryStep Fate(this Notification message, Case current) => DeliveryDecision.Decide(current, message, Later);
}
