namespace Local;

/// <summary>What a person chose for the local run.</summary>
/// <param name="Port">The port of the app; 0 for any free one.</param>
/// <param name="InboxPort">The port of the inbox; 0 for any free one.</param>
/// <param name="Storage">A connection string; null starts Azurite.</param>
/// <param name="DataFolder">The full path of the folder where everything is kept.</param>
/// <param name="Fresh">Whether what earlier runs left there is removed first.</param>
internal sealed record SetupSettings(int Port, int InboxPort, string? Storage, string DataFolder, bool Fresh)
{
    /// <summary>By what the durations of the ladder are divided.</summary>
    public int LadderDivisor { get; init; } = 1;
}
