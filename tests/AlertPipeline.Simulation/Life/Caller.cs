using AlertPipeline.Simulation.World;

namespace AlertPipeline.Simulation.Life;

/// <summary>Sends requests to the app as partners and people do: to any instance, and again until there is an answer that settles it.</summary>
/// <param name="cluster">The app.</param>
/// <param name="until">From when on nobody sends anything, so that what was begun can end.</param>
public sealed class Caller(SimulatedCluster cluster, DateTimeOffset until)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly int[] Settled = [429, 503, 500];

    /// <summary>Sends a request until it is settled.</summary>
    /// <param name="request">The request.</param>
    /// <param name="answered">Told the answer that settles it.</param>
    public void Send(SimulatedHttpRequest request, Action<SimulatedAnswer> answered)
    {
        if (cluster.World.Now >= until)
        {
            return;
        }

        var serving = cluster.Instances.Where(instance => instance.Serves).ToList();
        if (serving.Count == 0)
        {
            Again(request, answered);
            return;
        }

        _ = SendAsync(serving[cluster.World.Random.Next(serving.Count)], request, answered);
    }

    private async Task SendAsync(Instance instance, SimulatedHttpRequest request, Action<SimulatedAnswer> answered)
    {
        try
        {
            await TryAsync(instance, request, answered);
        }
        catch (Exception fault)
        {
            cluster.World.Fail(fault);
        }
    }

    private async Task TryAsync(Instance instance, SimulatedHttpRequest request, Action<SimulatedAnswer> answered)
    {
        var given = false;
        var patience = cluster.World.After(Patience, () =>
        {
            given = true;
            Again(request, answered);
        });
        var answer = await instance.Server!.SendAsync(request);
        if (given || !instance.IsAlive)
        {
            return;
        }

        patience.Cancel();
        cluster.History.Note(instance.Name, $"answers {answer.Status} to {request.Method} {Shown(request.Path)}");
        if (Settled.Contains(answer.Status))
        {
            Again(request, answered);
        }
        else
        {
            answered(answer);
        }
    }

    private void Again(SimulatedHttpRequest request, Action<SimulatedAnswer> answered) =>
        cluster.World.After(TimeSpan.FromSeconds(cluster.World.Random.Next(2, 60)), () => Send(request, answered));

    private static string Shown(string path) => path.StartsWith("/acknowledge/", StringComparison.Ordinal) || path.StartsWith("/hand-overs/", StringComparison.Ordinal)
        ? path[..path.LastIndexOf('/')]
        : path.Split('?')[0];
}
