namespace AlertPipeline.Identity.Names;

/// <summary>How two tokens met.</summary>
public enum MeetingKind
{
    /// <summary>They sound the same.</summary>
    Same,

    /// <summary>One is a spelling of the other.</summary>
    Spelling,

    /// <summary>One name is written as one word here and as two there.</summary>
    Joined,

    /// <summary>One is the initial of the other.</summary>
    Initial,

    /// <summary>They are different names.</summary>
    Different,
}
