namespace AlertPipeline.Identity;

/// <summary>Kinds of evidence that do not follow from one another: one kind alone never links two reports.</summary>
[Flags]
public enum EvidenceGroups
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>The names.</summary>
    Name = 1,

    /// <summary>The date of birth.</summary>
    Date = 2,

    /// <summary>An identifier or a telephone number.</summary>
    Identifier = 4,

    /// <summary>Where and when the child was last seen.</summary>
    PlaceAndTime = 8,

    /// <summary>The partner itself says so.</summary>
    Statement = 16,
}
