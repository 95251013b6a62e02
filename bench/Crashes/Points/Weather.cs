namespace Bench.Crashes.Points;

/// <summary>What every call meets on its way to its server: nothing, unless somebody makes it slow or lets some of them break.</summary>
internal sealed class Weather
{
    private int calls;

    /// <summary>How long each call takes longer.</summary>
    public TimeSpan Delay { get; set; }

    /// <summary>One call in so many breaks off before it arrives; 0 for none.</summary>
    public int OneBreaksIn { get; set; }

    /// <summary>Whether this call does.</summary>
    public bool Breaks() => OneBreaksIn is > 0 and var every && Interlocked.Increment(ref calls) % every == 0;
}
