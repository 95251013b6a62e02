namespace AlertPipeline.Directory;

/// <summary>The sorts of places that a report can name: those of reception (COA and DT&amp;V), and where children pass on their way.</summary>
public enum LocationType
{
    /// <summary>Where one applies for asylum (aanmeldcentrum, col).</summary>
    ApplicationCentre,

    /// <summary>The central reception of unaccompanied minors next to the application centre (col-amv).</summary>
    ColAmv,

    /// <summary>Process reception of unaccompanied minors (pol-amv).</summary>
    PolAmv,

    /// <summary>A small-scale housing facility (kwv).</summary>
    SmallScaleHousing,

    /// <summary>An asylum seekers' centre (azc).</summary>
    AsylumCentre,

    /// <summary>Protected reception: the directory knows an opaque code and the police unit, and nothing else.</summary>
    Protected,

    /// <summary>A foster family.</summary>
    FosterFamily,

    /// <summary>A small group home (kwg).</summary>
    SmallGroupHome,

    /// <summary>Emergency reception (noodopvang).</summary>
    EmergencyReception,

    /// <summary>Crisis emergency reception of a municipality or safety region (crisisnoodopvang).</summary>
    CrisisReception,

    /// <summary>An airport; the border police is told too.</summary>
    Airport,

    /// <summary>A border crossing or a harbour; the border police is told too.</summary>
    Border,

    /// <summary>Any other place, such as a walk-in centre.</summary>
    Other,
}
