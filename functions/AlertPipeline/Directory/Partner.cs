using AlertPipeline.Reports;

namespace AlertPipeline.Directory;

/// <summary>An organisation that sends reports.</summary>
/// <param name="Id">Its short name in storage and logs, such as coa.</param>
/// <param name="Name">Its name for people.</param>
/// <param name="KeyHashes">SHA-256 of each API key that is valid now, in lower-case hex. Two at once allow rotation.</param>
/// <param name="MayKnowCase">
/// Whether its agreement lets it see the case reference and the identity outcome of its own reports.
/// Without that a partner could probe for other partners' children.
/// </param>
public sealed record Partner(string Id, string Name, IReadOnlyList<string> KeyHashes, bool MayKnowCase)
{
    /// <summary>The kinds it may send; empty allows all.</summary>
    public IReadOnlyList<ReportKind> Kinds { get; init; } = [];

    /// <summary>Whether its agreement lets it name only the locations that the directory lists for it. Naming none is always allowed.</summary>
    public bool OwnLocationsOnly { get; init; }

    /// <summary>How much it may send.</summary>
    public PartnerLimits Limits { get; init; } = new();

    /// <summary>
    /// Whether everything it sends is an exercise: checked and answered, stored apart, told to nobody, gone after a day. While an exercise is run, that a child is
    /// missing goes through the pipeline, marked.
    /// </summary>
    public bool Sandbox { get; init; }

    /// <summary>Where it is told of changes of its own reports; null when it asks for itself.</summary>
    public PartnerWebhook? Webhook { get; init; }
}
