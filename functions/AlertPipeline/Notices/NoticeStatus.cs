namespace AlertPipeline.Notices;

/// <summary>Where a notice stands.</summary>
public enum NoticeStatus
{
    /// <summary>A person has to look.</summary>
    Open,

    /// <summary>A person looked, and it stands.</summary>
    Reviewed,

    /// <summary>A person put it aside.</summary>
    Dismissed,
}
