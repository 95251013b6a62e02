namespace AlertPipeline.Cases;

/// <summary>What somebody whom one may ring is to a case.</summary>
public enum ContactRole
{
    /// <summary>The contact person for trafficking and smuggling at the location.</summary>
    LocationContact,

    /// <summary>Who stands in for that person.</summary>
    Deputy,

    /// <summary>Takes hand-overs at a police unit of the case.</summary>
    PoliceDuty,

    /// <summary>At the aliens, identification and trafficking department of such a unit.</summary>
    Avim,

    /// <summary>Coordinates care for victims of trafficking in the region of such a unit.</summary>
    CareCoordinator,

    /// <summary>The border police, when an airport or a border is involved.</summary>
    BorderPolice,

    /// <summary>The national police contact.</summary>
    NationalPolice,

    /// <summary>The guardian on call.</summary>
    Guardian,
}
