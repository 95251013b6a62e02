namespace Bench.Crashes.Points;

/// <summary>What every call meets on its way to its server: nothing, unless somebody makes it slow or lets some of them break.</summary>
internal sealed class Weather
{
    private int calls;

    /// <summary>How long each call takes longer.</summary>
    public TimeSpan Delay { get; set; }

    /// <summary>One call in so many breaks off before it arrives; 0 for none.</summary>
    public int OneBreaksIn { get; set; }

    /// <summary>Whether the app can take no message out of a queue, so that they pile up.</summary>
    public bool HoldsMessages { get; set; }

    /// <summary>Whether this call breaks off.</summary>
    public bool Breaks(string call) => (HoldsMessages && call.StartsWith(StorageCalls.Receive, StringComparison.Ordinal)) || IsUnlucky();

    private bool IsUnlucky() => OneBreaksIn is > 0 and var every && Interlocked.Increment(ref calls) % every == 0;
}
