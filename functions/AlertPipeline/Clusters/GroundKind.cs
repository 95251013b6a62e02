namespace AlertPipeline.Clusters;

/// <summary>On what pieces may be joined. There is no other ground, and a test guards it.</summary>
public enum GroundKind
{
    /// <summary>One place, or two ends of one journey, within a time.</summary>
    PlaceAndTime,

    /// <summary>A vehicle.</summary>
    Vehicle,

    /// <summary>A telephone or an account.</summary>
    PhoneOrAccount,

    /// <summary>A person who is not the child.</summary>
    ThirdPerson,

    /// <summary>A modus.</summary>
    Modus,
}
