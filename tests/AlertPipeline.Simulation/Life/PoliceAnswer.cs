namespace AlertPipeline.Simulation.Life;

/// <summary>A whole answer that a contact of the police gave on the page of a hand-over, and that the app answered without a fault.</summary>
/// <param name="CaseReference">About which case.</param>
/// <param name="Person">Who, by its id in the directory.</param>
/// <param name="IsAcceptance">Whether it accepted; otherwise it refused.</param>
/// <param name="At">When it was first sent.</param>
public sealed record PoliceAnswer(string CaseReference, string Person, bool IsAcceptance, DateTimeOffset At);
