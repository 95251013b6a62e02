namespace AlertPipeline.Reports;

/// <summary>One message of a partner, checked and normalised; it is never changed afterwards.</summary>
public sealed record Report
{
    /// <summary>What it tells.</summary>
    public required ReportKind Kind { get; init; }

    /// <summary>The partner's name for this one message; the same again is the same message.</summary>
    public string? PartnerReference { get; init; }

    /// <summary>The partner's own file on the child.</summary>
    public string? PartnerCaseReference { get; init; }

    /// <summary>Who reports.</summary>
    public required Reporter Reporter { get; init; }

    /// <summary>The child.</summary>
    public required Child Child { get; init; }

    /// <summary>When and where the child was last seen.</summary>
    public required LastSeen LastSeen { get; init; }

    /// <summary>Where in reception.</summary>
    public Phase Phase { get; init; }

    /// <summary>The answers that were given; a question that is not in here was not answered.</summary>
    public IReadOnlyDictionary<Circumstance, Answer> Circumstances { get; init; } = new Dictionary<Circumstance, Answer>();

    /// <summary>Who already knows.</summary>
    public required Notified Notified { get; init; }

    /// <summary>The answer to one question.</summary>
    public Answer Asked(Circumstance circumstance) => Circumstances.GetValueOrDefault(circumstance);
}
