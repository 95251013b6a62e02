using NodaTime;

namespace AlertPipeline.Notices;

/// <summary>Who does something about a notice, and why.</summary>
/// <param name="Name">The name of the person, as typed.</param>
/// <param name="Desk">The desk whose key was used.</param>
/// <param name="Reason">Why.</param>
/// <param name="At">When.</param>
public sealed record NoticeBy(string Name, string Desk, string Reason, Instant At)
{
    /// <summary>The line of the history.</summary>
    internal NoticeEvent Did(NoticeEventKind kind) => new(At, kind, Name, Desk, Reason);
}
