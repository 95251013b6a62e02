namespace AlertPipeline.Functions.Forms;

/// <summary>What the form says about one field.</summary>
/// <param name="Label">The question.</param>
/// <param name="Hint">A help; null when the question is enough.</param>
/// <param name="Missing">What to do when it was left empty; null where that is no fault.</param>
/// <param name="Wrong">What to do when it cannot be used; null where anything can.</param>
internal sealed record FieldText(string Label, string? Hint = null, string? Missing = null, string? Wrong = null);
