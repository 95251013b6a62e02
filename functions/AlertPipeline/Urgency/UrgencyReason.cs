namespace AlertPipeline.Urgency;

/// <summary>A rule that fired.</summary>
/// <param name="Rule">Its id.</param>
/// <param name="Text">Its sentence in Dutch.</param>
public sealed record UrgencyReason(string Rule, string Text);
