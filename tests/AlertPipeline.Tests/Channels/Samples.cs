using AlertPipeline.Notifications;
using NodaTime;

namespace AlertPipeline.Tests.Channels;

/// <summary>A message with what is hard for a protocol: a lonely dot, another alphabet, a link that must not leak.</summary>
internal static class Samples
{
    public static OutgoingMessage Message { get; } = new(
        "0123456789abcdef0123456789abcdef",
        "2026-0042-ABCD",
        "Urgent: case 2026-0042-ABCD has no owner",
        "Level urgent, rule U1.\nTake it: https://alerts.example/a/Token123\n.\nZoë",
        Instant.FromUtc(2026, 9, 1, 11, 59)) { Link = new Uri("https://alerts.example/a/Token123") };
}
