namespace AlertPipeline.Reports;

/// <summary>From whom a concern comes.</summary>
public enum ConcernSource
{
    /// <summary>Not known, or not told.</summary>
    Unknown,

    /// <summary>Staff of a reception location.</summary>
    Staff,

    /// <summary>A guardian or mentor.</summary>
    Guardian,

    /// <summary>A care coordinator of a region.</summary>
    CareCoordinator,

    /// <summary>A municipality.</summary>
    Municipality,

    /// <summary>A civil-society organisation.</summary>
    Ngo,

    /// <summary>Police or border police.</summary>
    Police,

    /// <summary>A resident of the location.</summary>
    Resident,

    /// <summary>A relative of the child.</summary>
    Relative,

    /// <summary>The press.</summary>
    Press,

    /// <summary>Somebody else.</summary>
    Other,
}
