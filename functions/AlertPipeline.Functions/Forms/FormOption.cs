namespace AlertPipeline.Functions.Forms;

/// <summary>An answer to choose.</summary>
/// <param name="Value">What is sent.</param>
/// <param name="Text">What is shown.</param>
/// <param name="IsUrgent">Whether it asks to call 112 first.</param>
internal sealed record FormOption(string Value, string Text, bool IsUrgent = false);
