namespace AlertPipeline.Reports;

/// <summary>Where in reception the child was when last seen.</summary>
public enum Phase
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>At the gate: before anyone registered the child.</summary>
    BeforeRegistration,

    /// <summary>The central reception location (COL).</summary>
    Col,

    /// <summary>A process reception location for unaccompanied minors (POL-amv).</summary>
    PolAmv,

    /// <summary>Small-scale housing (KWV).</summary>
    SmallScaleHousing,

    /// <summary>Protected reception.</summary>
    Protected,

    /// <summary>A foster family.</summary>
    FosterFamily,

    /// <summary>A small group home (KWG).</summary>
    SmallGroupHome,

    /// <summary>Crisis emergency reception of a municipality.</summary>
    CrisisReception,

    /// <summary>On the way between two places.</summary>
    InTransit,
}
