using NodaTime;

namespace AlertPipeline.Functions.Forms;

/// <summary>A link to the form.</summary>
/// <param name="Url">The address to give to the staff of a location. Whoever has it can report for the partner.</param>
/// <param name="ExpiresAt">Until when it is good.</param>
public sealed record FormLinkView(Uri Url, Instant ExpiresAt);
