namespace AlertPipeline.Functions.Notices;

/// <summary>What the page of a notice says above the notice.</summary>
internal enum NoticePageState
{
    /// <summary>Nothing: its reader only looks.</summary>
    Looking,

    /// <summary>What the reader decided is done.</summary>
    Saved,

    /// <summary>A decision needs a reason that is not too long.</summary>
    ReasonMissing,

    /// <summary>The notice changed, and the decision is no longer possible.</summary>
    Changed,
}
