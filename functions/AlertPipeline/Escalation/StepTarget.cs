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

    /// <summary>The duty contact of the police unit; the national contact when the unit is not known.</summary>
    PoliceUnit,

    /// <summary>The national police contact.</summary>
    NationalPolice,

    /// <summary>The guardian on call.</summary>
    Guardian,
}
