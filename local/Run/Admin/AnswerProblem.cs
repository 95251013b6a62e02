using AlertPipeline.Reports;

namespace Local;

/// <summary>What a person needs of problem details.</summary>
/// <param name="Title">What went wrong.</param>
/// <param name="Detail">What to do.</param>
/// <param name="Errors">Every fault of the request, where it is one.</param>
internal sealed record AnswerProblem(string? Title, string? Detail, IReadOnlyList<ReportFault>? Errors);
