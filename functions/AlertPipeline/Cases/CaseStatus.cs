namespace AlertPipeline.Cases;

/// <summary>Where a case stands.</summary>
public enum CaseStatus
{
    /// <summary>Its first report is being processed; it may still turn out to belong to another case. Nobody has been told.</summary>
    Tentative,

    /// <summary>
    /// Nobody is known to be missing: a concern, or a find or a supplement whose first report has not come. The person on call was told once;
    /// a report of a missing child makes it open.
    /// </summary>
    Noted,

    /// <summary>Nobody has taken it: the ladder is climbed.</summary>
    Open,

    /// <summary>Somebody has taken it: nobody is told any more, and it is reviewed.</summary>
    Acknowledged,

    /// <summary>It is about the child of another case, where everything goes on.</summary>
    Merged,

    /// <summary>A person closed it: nobody is told any more.</summary>
    Closed,
}
