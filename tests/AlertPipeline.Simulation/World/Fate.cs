namespace AlertPipeline.Simulation.World;

/// <summary>What becomes of a call to storage or to a channel.</summary>
public enum Fate
{
    /// <summary>It is answered.</summary>
    Answered,

    /// <summary>It never arrives, and the connection breaks.</summary>
    LostBefore,

    /// <summary>It takes effect, and the connection breaks before the answer.</summary>
    LostAfter,

    /// <summary>It never arrives, and nothing is heard of it.</summary>
    SilentBefore,

    /// <summary>It takes effect, and nothing is heard of it.</summary>
    SilentAfter,

    /// <summary>It takes seconds.</summary>
    Slow,

    /// <summary>The service is too busy: 503.</summary>
    Busy,

    /// <summary>The service limits the caller: 429.</summary>
    Limited,

    /// <summary>The service fails: 500, and it may have taken effect.</summary>
    Broken,

    /// <summary>The row has another version, or somebody else has the message: 412 or a receipt that is void.</summary>
    Conflict,

    /// <summary>What is received goes to others as well, and not in the order in which it came.</summary>
    Repeated,

    /// <summary>The instance is killed before it takes effect.</summary>
    KilledBefore,

    /// <summary>The instance is killed after it took effect.</summary>
    KilledAfter,
}
