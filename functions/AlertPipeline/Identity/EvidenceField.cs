namespace AlertPipeline.Identity;

/// <summary>What of two reports is compared.</summary>
public enum EvidenceField
{
    /// <summary>The partner itself says that both are about one child.</summary>
    Statement,

    /// <summary>The V-number.</summary>
    VNumber,

    /// <summary>The telephone number of the guardian.</summary>
    Phone,

    /// <summary>The partner's own file on the child.</summary>
    PartnerFile,

    /// <summary>The names.</summary>
    Name,

    /// <summary>The date or year of birth, or an estimated age.</summary>
    Born,

    /// <summary>The sex as recorded.</summary>
    Sex,

    /// <summary>When the child was last seen.</summary>
    Seen,

    /// <summary>Where the child was last seen.</summary>
    Place,
}
