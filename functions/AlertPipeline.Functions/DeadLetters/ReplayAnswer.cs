namespace AlertPipeline.Functions.DeadLetters;

/// <summary>What came of a request to put dead letters back.</summary>
/// <param name="PutBack">The ids of those that it put back.</param>
/// <param name="PutBackBefore">How many were put back before and have not failed since; they are left as they are.</param>
/// <param name="Failed">The ids of those that could not be put back now.</param>
/// <param name="Remaining">How many are left for further requests.</param>
public sealed record ReplayAnswer(IReadOnlyList<string> PutBack, int PutBackBefore, IReadOnlyList<string> Failed, int Remaining);
