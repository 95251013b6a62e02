namespace Local;

/// <summary>The sample directory of partners, people and police units, made to fit this run.</summary>
internal static class SampleDirectory
{
    private const string InboxInSamples = "http://127.0.0.1:7072";
    private const string Ladder = "ladder.json";

    /// <summary>Writes it anew: webhooks lead to the inbox, and the durations of the ladder are divided.</summary>
    public static async Task WriteAsync(string folder, Uri inbox, int ladderDivisor, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folder);
        foreach (var sample in Directory.EnumerateFiles(Repository.Path("samples", "directory"), "*.json"))
        {
            var text = await File.ReadAllTextAsync(sample, cancellationToken);
            var fitted = Path.GetFileName(sample) == Ladder
                ? LadderScale.Divide(text, ladderDivisor)
                : text.Replace(InboxInSamples, inbox.GetLeftPart(UriPartial.Authority), StringComparison.Ordinal);
            await File.WriteAllTextAsync(Path.Combine(folder, Path.GetFileName(sample)), fitted, cancellationToken);
        }
    }
}
