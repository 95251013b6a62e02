namespace AlertPipeline.Cases.Acts;

/// <summary>What has to be so before a case can be closed for a reason.</summary>
public enum ClosingNeed
{
    /// <summary>A professional saw the child in person.</summary>
    SeenInPerson,

    /// <summary>The child is well.</summary>
    Well,

    /// <summary>A safe place to stay is arranged.</summary>
    PlaceArranged,

    /// <summary>The guardian knows.</summary>
    GuardianInformed,

    /// <summary>An authority confirmed where the child is.</summary>
    Authority,
}
