using NodaTime;

namespace AlertPipeline.Links;

/// <summary>That a person made a link, or reversed it.</summary>
/// <param name="Stands">Whether the link stands by it.</param>
/// <param name="By">Who, by name.</param>
/// <param name="Desk">The desk whose key was used.</param>
/// <param name="At">When.</param>
/// <param name="Reason">Why.</param>
public sealed record LinkAct(bool Stands, string By, string Desk, Instant At, string Reason);
