using System.CommandLine;
using System.Text.Json;
using AlertPipeline.Identity.Names;
using Bench.Hosting;

namespace Bench.Identity;

/// <summary>Measures how well names of one person are told from names of others.</summary>
internal sealed class NamesCommand(TextWriter output, TextWriter progress, TimeProvider time)
{
    private const string About = """
        Compares pairs of names with the app's own comparison, in memory.
        Columns: name1 and name2 (or arabic and latin), is_match (1, 0, true or false); with a column schema only rows of a Person count. Others are ignored.
        "shipped" is the similarity from which two names may be one person's, "best" the one with the highest F1 on these same pairs (it flatters).
        variantsSharingAKey: the share of the matches that would find each other in the index; randomSharingAKey: the same for names of different pairs.
        Try it: dotnet run -c Release --project bench -- identity names --pairs bench/Identity/samples/names.csv
        """;

    private static readonly TimeSpan Length = TimeSpan.FromSeconds(1);

    /// <summary>The command as it is typed.</summary>
    public static Command CommandLine(TextWriter output, TextWriter progress, TimeProvider time)
    {
        var file = new Option<FileInfo>("--pairs") { Description = "The pairs of names.", HelpName = "FILE", Required = true }.AcceptExistingOnly();
        var command = new Command("names", About) { file };
        command.SetAction((parsed, cancellationToken) => new NamesCommand(output, progress, time).RunAsync(parsed.GetRequiredValue(file), cancellationToken));
        return command;
    }

    private async Task<int> RunAsync(FileInfo file, CancellationToken cancellationToken)
    {
        var rows = await CsvRows.ReadAsync<NamePairLine>(file, cancellationToken);
        var pairs = rows.Where(row => row.IsAboutPeople).Select(row => row.ToPair()).ToList();
        await progress.WriteLineAsync($"Comparing {pairs.Count} pairs of names ...");
        await output.WriteLineAsync(JsonSerializer.Serialize(SumUp(pairs), MatchJson.Options));
        return 0;
    }

    private NamesResult SumUp(List<NamePair> pairs)
    {
        var (matches, random) = (pairs.Where(pair => pair.IsMatch).ToList(), RandomPairs.Of(pairs));
        var curve = new PrecisionRecallCurve(pairs.Select(pair => pair.Scored), matches.Count);
        return new NamesResult
        {
            Optimized = Build.IsOptimized,
            Pairs = pairs.Count,
            Matches = matches.Count,
            Shipped = curve.At(NamesResult.ShippedThreshold),
            Best = curve.Best,
            RecallAtP95 = curve.RecallAt(0.95),
            RecallAtP99 = curve.RecallAt(0.99),
            VariantsSharingAKey = Ratio.Of(matches.Count(pair => pair.SharesAKey), matches.Count),
            RandomSharingAKey = Ratio.Of(random.Count(pair => pair.SharesAKey), random.Count),
            ComparisonsPerSecond = Math.Round(Math.Max(Speed(pairs), Speed(pairs))),
        };
    }

    private double Speed(List<NamePair> pairs)
    {
        var (started, done) = (time.GetTimestamp(), 0L);
        while (time.GetElapsedTime(started) < Length)
        {
            foreach (var pair in pairs)
            {
                NameComparison.Compare(pair.One, pair.Other);
            }

            done += pairs.Count;
        }

        return done / time.GetElapsedTime(started).TotalSeconds;
    }
}
