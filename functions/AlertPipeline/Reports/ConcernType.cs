namespace AlertPipeline.Reports;

/// <summary>What somebody saw or heard that worries them. None of it needs proof.</summary>
public enum ConcernType
{
    /// <summary>Somebody recruits children, at the gate or by telephone.</summary>
    Recruiting,

    /// <summary>Children are picked up by a vehicle.</summary>
    PickUp,

    /// <summary>Relatives are asked for ransom or are extorted.</summary>
    RansomOrExtortion,

    /// <summary>The child has debts.</summary>
    Debt,

    /// <summary>The child behaves differently.</summary>
    ChangedBehaviour,

    /// <summary>The child has a new telephone, clothes or money that nobody can explain.</summary>
    UnexplainedPossessions,

    /// <summary>An adult waits for children.</summary>
    WaitingAdult,

    /// <summary>An older "boyfriend" or "girlfriend".</summary>
    Boyfriend,

    /// <summary>Nuisance with signs that somebody forces the child.</summary>
    NuisanceWithCoercion,

    /// <summary>A tip of a resident or the press.</summary>
    Tip,

    /// <summary>Something else; the note says what.</summary>
    Other,
}
