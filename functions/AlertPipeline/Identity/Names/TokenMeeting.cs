namespace AlertPipeline.Identity.Names;

/// <summary>Two tokens that were set against each other, for a person to read.</summary>
/// <param name="One">As written in the first name.</param>
/// <param name="Other">As written in the second name.</param>
/// <param name="Kind">How they met.</param>
/// <param name="IsMoved">Whether they stand at different places: given name here, family name there.</param>
/// <param name="Likeness">How alike they are, from 0 to 1.</param>
public sealed record TokenMeeting(string One, string Other, MeetingKind Kind, bool IsMoved, double Likeness);
