using System.Diagnostics;

namespace Local;

/// <summary>One thing that the app did, as the page of a trace shows it.</summary>
/// <param name="Id">Its id within the trace.</param>
/// <param name="ParentId">The id of what it was a part of, or of what sent the message that started it; zeros when it began the trace.</param>
/// <param name="Name">What was done.</param>
/// <param name="StartedAt">When, in UTC.</param>
/// <param name="Duration">How long it took.</param>
/// <param name="Fault">The type of the fault when it failed; null when it did not.</param>
/// <param name="Tags">What it was about.</param>
internal sealed record Span(string Id, string ParentId, string Name, DateTime StartedAt, TimeSpan Duration, string? Fault, IReadOnlyDictionary<string, string?> Tags)
{
    public static Span Of(Activity ended) => new(
        ended.SpanId.ToHexString(),
        ended.ParentSpanId.ToHexString(),
        ended.DisplayName,
        ended.StartTimeUtc,
        ended.Duration,
        ended.Status == ActivityStatusCode.Error ? ended.StatusDescription : null,
        ended.Tags.ToDictionary(StringComparer.Ordinal));
}
