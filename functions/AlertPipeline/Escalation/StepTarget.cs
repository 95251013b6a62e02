namespace AlertPipeline.Escalation;

/// <summary>Whom a step tells.</summary>
public enum StepTarget
{
    /// <summary>The first person of the roster.</summary>
    FirstOnCall,

    /// <summary>The second person of the roster.</summary>
    SecondOnCall,

    /// <summary>The lead of the team.</summary>
    TeamLead,

    /// <summary>The whole roster and the lead.</summary>
    Everyone,

    /// <summary>
    /// The contact person of the location for trafficking and smuggling, else the deputy, else the first person of the roster;
    /// nobody when the directory knows no location that a report names.
    /// </summary>
    LocationContact,

    /// <summary>
    /// The duty contacts of all police units of the case, the national contact for each that has none or when no unit is known,
    /// and the border police when an airport or a border is involved.
    /// </summary>
    PoliceUnit,

    /// <summary>Those at the aliens, identification and trafficking departments of these units; nobody when there is none.</summary>
    Avim,

    /// <summary>The care coordinators of the regions of these units; nobody when there is none.</summary>
    CareCoordinator,

    /// <summary>The national police contact.</summary>
    NationalPolice,

    /// <summary>The guardian on call.</summary>
    Guardian,
}
