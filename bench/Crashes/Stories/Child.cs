using System.Globalization;
using System.Text.Json.Nodes;
using AlertPipeline;
using Bench.Hosting;
using NodaTime;
using NodaTime.Text;

namespace Bench.Crashes.Stories;

/// <summary>One invented child, and what was heard of its reports.</summary>
/// <param name="number">Which child.</param>
/// <param name="today">The date of the run: the child is 13 to 15 years old.</param>
internal sealed class Child(int number, Instant today)
{
    private const int ChildrenInOnePlace = 10;
    private readonly List<AcceptedReport> accepted = [];

    public int Number => number;

    public ChildPart Part => number switch
    {
        0 => ChildPart.TakesIn,
        1 => ChildPart.TakenIn,
        2 => ChildPart.Twice,
        3 => ChildPart.Urgent,
        _ => (number % 5) switch { 4 => ChildPart.Closed, 0 => ChildPart.Climbing, _ => ChildPart.Taken },
    };

    /// <summary>The reports that were answered with 202.</summary>
    public IReadOnlyList<AcceptedReport> Accepted => accepted;

    /// <summary>When something about its case was put aside as a message that failed too often; null when nothing was.</summary>
    public Instant? PlantedAt { get; set; }

    /// <summary>The references that its case can have.</summary>
    public IEnumerable<string> Cases => accepted.Select(report => DerivedId.Case(report.Id));

    /// <summary>The bodies of its reports.</summary>
    public IEnumerable<JsonObject> Reports => Enumerable.Range(0, Part == ChildPart.Twice ? 2 : 1).Select(Report);

    public void Accept(string reportId, Instant at) => accepted.Add(new AcceptedReport(reportId, at));

    // Digits are no part of most names.
    private string Letters => string.Concat(number.ToString("D3", CultureInfo.InvariantCulture).Select(digit => (char)('a' + digit - '0')));

    private JsonObject Report(int copy) => new()
    {
        ["kind"] = "missing",
        ["partnerReference"] = $"crash-{number}-{copy}",
        ["reporter"] = new JsonObject { ["role"] = "mentor", ["callback"] = "+31 20 000 0000" },
        ["child"] = new JsonObject { ["fullName"] = $"Kind{Letters} Proef{Letters}", ["birthDate"] = BirthDate, ["vNumber"] = $"28{number:D8}" },
        ["lastSeen"] = new JsonObject { ["at"] = InstantPattern.ExtendedIso.Format(today - Duration.FromHours(1)), ["municipalityCode"] = Municipality },
        ["phase"] = "pol-amv",
        ["circumstances"] = new JsonObject { ["traffickingSignal"] = Part == ChildPart.Urgent ? "yes" : "no" },
    };

    // A few make a cluster; more in one place than live there would only measure how they contend for it.
    private string Municipality => BenchDirectory.Municipalities[number / ChildrenInOnePlace % BenchDirectory.Municipalities.Count];

    private string BirthDate => $"{today.InUtc().Year - 14 - (number % 2)}-{1 + (number % 12):D2}-{1 + (number % 28):D2}";
}
