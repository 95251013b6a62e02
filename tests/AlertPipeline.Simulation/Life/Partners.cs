using System.Text;
using AlertPipeline.Simulation.World;

namespace AlertPipeline.Simulation.Life;

/// <summary>Partners that report children and what they hear of them later.</summary>
internal sealed class Partners(SimulatedCluster cluster, Caller caller, Ledger ledger)
{
    // The last may name only locations of its own.
    private static readonly string[] Keys = ["demo-coa-key", "demo-nidos-key", "demo-ngo-key"];

    private int references;

    private Random Random => cluster.World.Random;

    /// <summary>A child goes missing: one to three partners report it, some at the same moment, and say more later.</summary>
    public void Miss(InventedChild child)
    {
        ledger.Add(child);
        var together = Random.Next(3) == 0;
        foreach (var key in Keys.OrderBy(_ => Random.Next()).Take(Random.Next(1, Keys.Length + 1)))
        {
            cluster.World.After(together ? TimeSpan.Zero : TimeSpan.FromMinutes(Random.Next(90)), () => Report(child, key));
        }
    }

    /// <summary>Somebody is worried, and no child is named.</summary>
    public void Worry() => Send(Keys[Random.Next(2)], Bodies.Concern(Reference()), child: null, _ => { });

    private void Report(InventedChild child, string key) => Send(key, Bodies.Missing(child, Reference(), key != Keys[2], Random), child, id =>
    {
        if (Random.Next(3) == 0)
        {
            cluster.World.After(Later(), () => Send(key, Bodies.Supplement(id, Reference()), child: null, _ => { }));
        }

        if (Random.Next(4) == 0)
        {
            cluster.World.After(Later(), () => Send(key, Bodies.Concern(Reference(), id), child: null, _ => { }));
        }

        if (Random.Next(4) == 0)
        {
            cluster.World.After(Later(), () => Send(key, Bodies.Found(id, Reference(), cluster.World.Now.AddMinutes(-3)), child: null, _ => { }));
        }

        if (Random.Next(8) == 0)
        {
            cluster.World.After(Later(), () => caller.Send(new("POST", $"/api/v1/reports/{id}/withdrawals", key, []), _ => { }));
        }
    });

    // The same body is sent again until it is answered: its reference makes a repeat the same report.
    private void Send(string key, byte[] body, InventedChild? child, Action<string> accepted) => caller.Send(new("POST", "/api/v1/reports", key, body), answer =>
    {
        if (answer.Status != 202)
        {
            throw new InvalidOperationException($"A report was refused: {Encoding.UTF8.GetString(answer.Body)}");
        }

        var id = (string)answer.Json["reportId"]!;
        ledger.Add(new AcceptedReport(id, cluster.World.Now, child));
        accepted(id);
    });

    private string Reference() => $"reference-{++references}";

    private TimeSpan Later() => TimeSpan.FromMinutes(Random.Next(1, 600));
}
