namespace Local;

/// <summary>What was copied.</summary>
/// <param name="StartedAt">When the first row of the backup was read.</param>
/// <param name="EndedAt">When the last one was.</param>
/// <param name="Rows">How many rows.</param>
/// <param name="Bytes">How large their files are.</param>
/// <param name="Seconds">How long the command took.</param>
internal sealed record CopySummary(DateTimeOffset StartedAt, DateTimeOffset EndedAt, long Rows, long Bytes, double Seconds)
{
    public static CopySummary Of(Manifest manifest, TimeSpan took) =>
        new(manifest.StartedAt, manifest.EndedAt, manifest.Rows, manifest.Bytes, Math.Round(took.TotalSeconds, 1));
}
