using NodaTime;

namespace AlertPipeline.Notices;

/// <summary>A notice as it was handed over to the police, who take it or refuse it.</summary>
/// <param name="Unit">The code of the police unit.</param>
/// <param name="At">When.</param>
/// <param name="Accepted">Whether they took it; null while they have not answered.</param>
public sealed record NoticeHandOver(string Unit, Instant At, bool? Accepted = null);
