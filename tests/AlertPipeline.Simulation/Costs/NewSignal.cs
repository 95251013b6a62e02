using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace AlertPipeline.Simulation.Costs;

/// <summary>A signal of a pick-up. Two in a row name one telephone, which no other names, at two locations.</summary>
/// <param name="Number">Which.</param>
/// <param name="LocationCode">The location.</param>
internal sealed record NewSignal(int Number, string LocationCode)
{
    /// <summary>Whether it is the second that names its telephone.</summary>
    public bool IsSecond => Number % 2 == 1;

    /// <summary>The body of its request.</summary>
    public byte[] Body => JsonSerializer.SerializeToUtf8Bytes(new JsonObject
    {
        ["kind"] = "concern",
        ["partnerReference"] = $"signal-{Number}",
        ["reporter"] = new JsonObject { ["role"] = "mentor", ["callback"] = "+31 20 000 0000" },
        ["concern"] = new JsonObject { ["types"] = new JsonArray("pick-up"), ["source"] = "staff", ["locationCode"] = LocationCode },
        ["clues"] = new JsonObject { ["phones"] = new JsonArray(string.Create(CultureInfo.InvariantCulture, $"+31 6 9{Number / 2:D7}")) },
    });
}
