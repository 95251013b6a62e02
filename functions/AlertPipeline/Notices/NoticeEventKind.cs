namespace AlertPipeline.Notices;

/// <summary>What happened to a notice.</summary>
public enum NoticeEventKind
{
    /// <summary>The rule first joined its pieces.</summary>
    Opened,

    /// <summary>Another piece came.</summary>
    Grown,

    /// <summary>A piece came that nobody had seen when it was reviewed or dismissed.</summary>
    CameBack,

    /// <summary>A person looked, and it stands.</summary>
    Reviewed,

    /// <summary>A person put it aside.</summary>
    Dismissed,

    /// <summary>A person put it aside, because what the pieces share is known where they are.</summary>
    KnownHere,

    /// <summary>A person handed it over to the trafficking department (AVIM) of a police unit.</summary>
    HandedOver,

    /// <summary>The police took it.</summary>
    HandOverAccepted,

    /// <summary>The police refused it.</summary>
    HandOverRefused,

    /// <summary>A person took a piece out: it does not belong to the others.</summary>
    PieceTakenOut,

    /// <summary>A person put a piece back.</summary>
    PiecePutBack,
}
