namespace Local;

/// <summary>The fields of an acceptance or of problem details that the summary needs.</summary>
/// <param name="ReportId">The id of an accepted report.</param>
/// <param name="ReceivedAt">When it was first received.</param>
/// <param name="Title">The title of a problem.</param>
internal sealed record AnswerBody(string? ReportId, DateTimeOffset? ReceivedAt, string? Title);
