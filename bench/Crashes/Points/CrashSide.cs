namespace Bench.Crashes.Points;

/// <summary>On which side of a call the app dies.</summary>
internal enum CrashSide
{
    /// <summary>The call was sent and never arrives.</summary>
    Before,

    /// <summary>The call took effect and the app never hears of it.</summary>
    After,
}
