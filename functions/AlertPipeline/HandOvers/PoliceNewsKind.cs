namespace AlertPipeline.HandOvers;

/// <summary>What whoever has a case, or is on call for it, is told of the police.</summary>
public enum PoliceNewsKind
{
    /// <summary>A contact accepted it.</summary>
    Accepted,

    /// <summary>Every contact refused it.</summary>
    AllRefused,

    /// <summary>An officer says that the child was found.</summary>
    SayFound,

    /// <summary>Too many wrong codes were typed.</summary>
    Locked,
}
