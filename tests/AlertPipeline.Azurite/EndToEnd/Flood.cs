using System.Diagnostics;
using System.Globalization;

namespace AlertPipeline.Azurite.EndToEnd;

/// <summary>Measures what becomes of a report of one partner among so many that another partner sends at the same moment.</summary>
internal sealed class Flood(Pipeline pipeline, int size)
{
    private const string Flooding = "demo-coa-key";
    private const string Other = "demo-nidos-key";

    private static int sent;

    private readonly List<(double Milliseconds, int Before)> measured = [];
    private int accepted;

    /// <summary>How many of the flood were accepted in all.</summary>
    public int Accepted => accepted;

    /// <summary>The median time until the other partner has its answer.</summary>
    public double Milliseconds => Median(measured.Select(one => one.Milliseconds));

    /// <summary>The median of how many of the flood had been accepted by then.</summary>
    public double Before => Median(measured.Select(one => (double)one.Before));

    public async Task RunAsync()
    {
        var flood = Enumerable.Range(0, size).Select(_ => PostAsync(Flooding)).ToList();
        var start = Stopwatch.GetTimestamp();
        Assert.Equal(202, await PostAsync(Other));
        measured.Add((Stopwatch.GetElapsedTime(start).TotalMilliseconds, flood.Count(one => one.IsCompletedSuccessfully && one.Result == 202)));
        accepted += (await Task.WhenAll(flood)).Count(status => status == 202);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Milliseconds:0.0} ms, after {Before:0} of them");

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(values.Count() / 2);

    private async Task<int> PostAsync(string key)
    {
        using var response = await pipeline.PostAsync(Reports.OfYonas($"flood-{Interlocked.Increment(ref sent)}"), key);
        return (int)response.StatusCode;
    }
}
