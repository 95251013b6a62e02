namespace AlertPipeline.Simulation.World;

/// <summary>A message that reached a mail server or a webhook.</summary>
/// <param name="At">When.</param>
/// <param name="To">The contact point.</param>
/// <param name="Id">Its id.</param>
/// <param name="Text">All of it, as it was received.</param>
public sealed record SentMessage(DateTimeOffset At, string To, string Id, string Text);
