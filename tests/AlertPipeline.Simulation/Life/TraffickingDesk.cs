using System.Text.Json.Nodes;
using AlertPipeline.Simulation.Storage;
using AlertPipeline.Simulation.World;
using AlertPipeline.Storage;

namespace AlertPipeline.Simulation.Life;

/// <summary>People who look at notices of clusters: they let one stand, put it aside, take a piece out or put it back, hand it over to the police and note what these said.</summary>
internal sealed class TraffickingDesk(SimulatedCluster cluster, Caller caller)
{
    private const string Key = "demo-trafficking-key";
    private const int MostMinutes = 300;
    private const int MostActs = 4;

    private Random Random => cluster.World.Random;

    /// <summary>Something changed: about a new notice they do something sooner or later, or nothing.</summary>
    public void Receive(RowsChanged change)
    {
        if (change.Table == StorageNames.NoticesTable && change.Rows.Any(row => row.Before is null))
        {
            for (var left = Random.Next(MostActs); left > 0; left--)
            {
                cluster.World.After(TimeSpan.FromMinutes(Random.Next(1, MostMinutes)), Act);
            }
        }
    }

    private void Act() => caller.Send(new("GET", "/api/v1/notices", Key, []), answer =>
    {
        if (answer.Status == 200 && answer.Json["notices"]!.AsArray() is { Count: > 0 } notices)
        {
            Act(notices[Random.Next(notices.Count)]!);
        }
    });

    private void Act(JsonNode notice)
    {
        var (act, body) = Random.Next(5) switch
        {
            0 => ("reviews", Body()),
            1 => ("dismissals", Body()),
            2 => ("hand-overs", Body(("unit", "RE01"))),
            3 => ("hand-over-answers", Body(("accepts", YesOrNo()))),
            _ => ($"pieces/{AnyPiece(notice)}/decisions", Body(("belongs", YesOrNo()))),
        };
        caller.Send(new("POST", $"/api/v1/notices/{(string)notice["noticeReference"]!}/{act}", Key, body), _ => { });
    }

    private string AnyPiece(JsonNode notice) => (string)notice["pieces"]![Random.Next(notice["pieces"]!.AsArray().Count)]!["reportId"]!;

    private string YesOrNo() => Random.Next(2) == 0 ? "yes" : "no";

    private static byte[] Body(params (string Name, string Value)[] fields) =>
        Bodies.Bytes(new JsonObject([new("by", "Noor Visser"), new("reason", "Somebody was asked."), .. fields.Select(field => KeyValuePair.Create(field.Name, (JsonNode?)field.Value))]));
}
