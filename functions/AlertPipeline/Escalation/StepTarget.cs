namespace AlertPipeline.Escalation;

/// <summary>Whom a step tells.</summary>
public enum StepTarget
{
    /// <summary>Whoever is in the first layer of the team; when nobody is, the next layer that has somebody, else the lead.</summary>
    FirstOnCall,

    /// <summary>Whoever is in the second layer of the team; when nobody is, the next layer that has somebody, else the lead.</summary>
    SecondOnCall,

    /// <summary>The lead of the team.</summary>
    TeamLead,

    /// <summary>All layers and the lead.</summary>
    Everyone,

    /// <summary>
    /// The contact person of the location for trafficking and smuggling, else the deputy, else the first on call;
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

    /// <summary>The person whom the step names.</summary>
    Person,
}
