namespace FunctionsRuntime;

/// <summary>What becomes of a received message.</summary>
internal enum MessageVerdict
{
    /// <summary>It is given to the function.</summary>
    Run,

    /// <summary>It is done and goes.</summary>
    Delete,

    /// <summary>It becomes visible again after the time-out of host.json.</summary>
    Retry,

    /// <summary>It moves to the poison queue.</summary>
    Poison,

    /// <summary>It stays hidden until its lease is over, so that it does not fail in a fast loop.</summary>
    LeaveHidden,
}
