namespace AlertPipeline.Links;

/// <summary>One end of a link.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Which: the reference of a case, also for its child; the id of a report for a signal; <c>partner/code</c> for a location; the id of a clue.</param>
public sealed record LinkEnd(LinkEndKind Kind, string Id);
