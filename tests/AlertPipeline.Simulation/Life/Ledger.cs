namespace AlertPipeline.Simulation.Life;

/// <summary>What the world knows beside the app: who sent what, and what was said to be stored.</summary>
public sealed class Ledger
{
    private readonly List<AcceptedReport> accepted = [];
    private readonly List<InventedChild> children = [];

    /// <summary>Every report that was answered with 202, in order.</summary>
    public IReadOnlyList<AcceptedReport> Accepted => accepted;

    /// <summary>All children of this life.</summary>
    public IReadOnlyList<InventedChild> Children => children;

    /// <summary>Whether a person decided which reports are in which case: corrected it, or opened a closed case again beside a later one.</summary>
    public bool PeopleDecided { get; set; }

    /// <summary>Told of every report that is answered with 202.</summary>
    public Action<AcceptedReport> Heard { get; set; } = _ => { };

    /// <summary>Told the reference of every case that somebody is told to have taken.</summary>
    public Action<string> Taken { get; set; } = _ => { };

    /// <summary>Told of every answer of a contact of the police.</summary>
    public Action<PoliceAnswer> PoliceAnswered { get; set; } = _ => { };

    /// <summary>Told the path of every link that somebody follows as it arrives, and the status of the answer.</summary>
    public Action<string, int> Followed { get; set; } = (_, _) => { };

    /// <summary>A child comes into this life.</summary>
    public void Add(InventedChild child) => children.Add(child);

    /// <summary>A report was answered with 202; its sender may hear that more than once.</summary>
    public void Add(AcceptedReport report)
    {
        if (!accepted.Exists(known => known.Id == report.Id))
        {
            accepted.Add(report);
            Heard(report);
        }
    }
}
