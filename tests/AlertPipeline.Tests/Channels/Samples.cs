using AlertPipeline.Notifications;
using NodaTime;

namespace AlertPipeline.Tests.Channels;

/// <summary>A message with what is hard for a protocol: a lonely dot, another alphabet, a link that must not leak.</summary>
internal static class Samples
{
    public static OutgoingMessage Message { get; } = new(
        "n-4711",
        "2026-0042",
        "Urgent: case 2026-0042 has no owner",
        "Level urgent, rule U1.\nTake it: https://alerts.example/a/Token123\n.\nZoë",
        Instant.FromUtc(2026, 9, 1, 11, 59));
}
