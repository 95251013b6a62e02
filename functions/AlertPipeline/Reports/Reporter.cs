namespace AlertPipeline.Reports;

/// <summary>Who reports, so that the person on call can ring back.</summary>
/// <param name="Role">The reporter's role at the partner.</param>
/// <param name="Callback">A telephone number.</param>
public sealed record Reporter(string Role, string Callback);
