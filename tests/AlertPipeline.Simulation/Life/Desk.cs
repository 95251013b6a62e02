using AlertPipeline.Simulation.World;

namespace AlertPipeline.Simulation.Life;

/// <summary>People at the desk: they look at a case that a partner's report is in, and close, reopen or correct it.</summary>
internal sealed class Desk(SimulatedCluster cluster, Caller caller, Ledger ledger)
{
    private const string Key = "demo-oncall-key";
    private const string AdministratorKey = "demo-admin-key";

    private Random Random => cluster.World.Random;

    /// <summary>Does something with any case.</summary>
    public void Act()
    {
        if (ledger.Accepted.Count > 0)
        {
            CaseOf(ledger.Accepted[Random.Next(ledger.Accepted.Count)], Act);
        }
    }

    /// <summary>Puts every dead letter back.</summary>
    public void Replay() => caller.Send(new("POST", "/api/v1/dead-letters/replays", AdministratorKey, "{}"u8.ToArray()), _ => { });

    private void Act(string reference, AcceptedReport report)
    {
        switch (Random.Next(6))
        {
            case 0 or 1:
                Post(reference, "closings", Bodies.Closing, _ => MaybeReopen(reference));
                break;
            case 2:
                ledger.PeopleDecided = true;
                Post(reference, "corrections", Bodies.Unlink(report.Id), _ => { });
                break;
            case 3:
                MergeWithAnother(reference);
                break;
            default:
                caller.Send(new("GET", $"/api/v1/cases/{reference}", Key, []), _ => { });
                break;
        }
    }

    private void MaybeReopen(string reference)
    {
        if (Random.Next(3) == 0)
        {
            ledger.PeopleDecided = true;
            cluster.World.After(TimeSpan.FromMinutes(Random.Next(1, 300)), () => Post(reference, "reopenings", Bodies.Reopening, _ => { }));
        }
    }

    private void MergeWithAnother(string reference) => CaseOf(ledger.Accepted[Random.Next(ledger.Accepted.Count)], (other, _) =>
    {
        if (other != reference)
        {
            ledger.PeopleDecided = true;
            Post(reference, "corrections", Bodies.Merge(other), _ => { });
        }
    });

    // Partners that may know the case see its reference.
    private void CaseOf(AcceptedReport report, Action<string, AcceptedReport> act) => caller.Send(new("GET", "/api/v1/cases", Key, []), answer =>
    {
        var cases = answer.Status == 200 ? answer.Json["items"]!.AsArray() : [];
        if (cases.Count > 0)
        {
            act((string)cases[Random.Next(cases.Count)]!["caseReference"]!, report);
        }
    });

    private void Post(string reference, string act, byte[] body, Action<SimulatedAnswer> answered) => caller.Send(new("POST", $"/api/v1/cases/{reference}/{act}", Key, body), answered);
}
