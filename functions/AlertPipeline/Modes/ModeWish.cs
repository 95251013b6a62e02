namespace AlertPipeline.Modes;

/// <summary>Somebody wishes a mode.</summary>
/// <param name="Minutes">For how long, at most as its kind allows.</param>
/// <param name="Reason">Why.</param>
/// <param name="By">Who.</param>
public sealed record ModeWish(int Minutes, string Reason, string By);
