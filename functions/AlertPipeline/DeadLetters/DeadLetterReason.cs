namespace AlertPipeline.DeadLetters;

/// <summary>Why a message could not be processed: a kind of fault, never the words of one.</summary>
public enum DeadLetterReason
{
    /// <summary>It is not a message of its queue, or an id in it is none.</summary>
    Unreadable,

    /// <summary>Each try ended without an outcome: the app went away while it worked on it.</summary>
    WorkerEnded,

    /// <summary>No report of that id waits to be processed.</summary>
    NothingWaits,

    /// <summary>Storage did not answer.</summary>
    StorageUnavailable,

    /// <summary>Storage answered and refused.</summary>
    StorageRefused,

    /// <summary>A row that it needs is damaged, or the key of the row is not in the key file.</summary>
    RowUnreadable,

    /// <summary>Anything else: a fault of the app.</summary>
    AppFault,
}
