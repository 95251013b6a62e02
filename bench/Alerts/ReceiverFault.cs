namespace Bench.Alerts;

/// <summary>What is wrong with a receiver.</summary>
internal enum ReceiverFault
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It answers 500.</summary>
    Fails,

    /// <summary>It answers 429 with Retry-After: 1.</summary>
    IsBusy,

    /// <summary>It refuses connections.</summary>
    Refuses,
}
