namespace AlertPipeline.Storage;

/// <summary>Look at this case: something in it is due.</summary>
/// <param name="CaseId">The case.</param>
public sealed record DueMessage(string CaseId);
