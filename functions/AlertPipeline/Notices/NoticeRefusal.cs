namespace AlertPipeline.Notices;

/// <summary>Why a person's wish about a notice cannot be done.</summary>
public enum NoticeRefusal
{
    /// <summary>It was put aside; it comes back by itself when a new piece arrives.</summary>
    Dismissed,

    /// <summary>Only what is shared by pieces can be known at a location; a number of pieces cannot.</summary>
    NotOfALocation,

    /// <summary>The directory has no police unit of that code.</summary>
    UnitUnknown,

    /// <summary>The police have not answered the last hand-over yet, or took it.</summary>
    HandedOver,

    /// <summary>There is no hand-over to answer, or it was answered.</summary>
    NothingToAnswer,

    /// <summary>The piece is not in the notice.</summary>
    PieceUnknown,

    /// <summary>The piece is as it is to become.</summary>
    PieceUnchanged,
}
