namespace AlertPipeline.Notifications;

/// <summary>Why somebody was not sent a message. A closed set, so that each answer to "why was I not told" is one of these.</summary>
public enum NotSentReason
{
    /// <summary>They accepted the case themselves.</summary>
    AlreadyAccepted,

    /// <summary>An earlier step told them the same.</summary>
    ToldBefore,

    /// <summary>Somebody has the case.</summary>
    CaseTaken,

    /// <summary>The case is closed.</summary>
    CaseClosed,

    /// <summary>The case went on in another one.</summary>
    CaseMerged,

    /// <summary>Nothing new was heard of the case for two weeks.</summary>
    CaseOld,

    /// <summary>Another message says it: the urgency rose, more reports were linked, or a limit gathered them.</summary>
    Superseded,

    /// <summary>What the message says holds no longer.</summary>
    Overtaken,

    /// <summary>The directory has no contact of theirs.</summary>
    NoContact,

    /// <summary>The receiver said that it is there no more (HTTP 410, or its like).</summary>
    ContactGone,

    /// <summary>The step waits for the end of the quiet hours.</summary>
    QuietHours,

    /// <summary>Nobody is on call, or has this role.</summary>
    NobodyThere,

    /// <summary>As a contact of the police, they refused the case.</summary>
    Refused,

    /// <summary>The police know: one of their contacts accepted the case, or a report says so.</summary>
    PoliceKnow,
}
