namespace AlertPipeline.Identity.Explaining;

/// <summary>How two reports compare, line by line, for a person to read. It holds names and is personal data.</summary>
/// <param name="Nl">In Dutch.</param>
/// <param name="En">In English.</param>
public sealed record MatchWords(IReadOnlyList<string> Nl, IReadOnlyList<string> En)
{
    /// <summary>The same with more lines after the others.</summary>
    public MatchWords Then(MatchWords more) => new([.. Nl, .. more.Nl], [.. En, .. more.En]);
}
