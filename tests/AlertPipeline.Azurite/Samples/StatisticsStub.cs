using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Local;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace AlertPipeline.Azurite.Samples;

/// <summary>A table of Statistics Netherlands (CBS) about municipalities, in the shape of its OData: columns are numbered, values padded, rows paged.</summary>
internal sealed class StatisticsStub : IAsyncDisposable
{
    private const string Table = "/odata/86059NED";

    private static readonly object[] Columns =
    [
        new { ID = 0, ParentID = (int?)null, Type = "GeoDimension", Key = "RegioS", Title = "Regio's" },
        new { ID = 1, ParentID = (int?)null, Type = "TopicGroup", Key = "", Title = "Codes en namen van gemeenten" },
        new { ID = 2, ParentID = (int?)1, Type = "Topic", Key = "Code_1", Title = "Code" },
        new { ID = 3, ParentID = (int?)1, Type = "Topic", Key = "Naam_2", Title = "Naam" },
        new { ID = 4, ParentID = (int?)null, Type = "TopicGroup", Key = "", Title = "Lokaliseringen van gemeenten" },
        new { ID = 5, ParentID = (int?)4, Type = "TopicGroup", Key = "", Title = "Provincies" },
        new { ID = 6, ParentID = (int?)5, Type = "Topic", Key = "Code_3", Title = "Code" },
        new { ID = 7, ParentID = (int?)4, Type = "TopicGroup", Key = "", Title = "Regionale politie-eenheden" },
        new { ID = 8, ParentID = (int?)7, Type = "Topic", Key = "Code_4", Title = "Code" },
        new { ID = 9, ParentID = (int?)7, Type = "Topic", Key = "Naam_5", Title = "Naam" },
    ];

    private readonly WebApplication web = LoopbackServer.Create(0);

    private StatisticsStub(IReadOnlyList<JsonNode> municipalities)
    {
        web.MapGet($"{Table}/DataProperties", () => Results.Json(new { value = Columns }, JsonSerializerOptions.Default));
        web.MapGet(
            $"{Table}/TypedDataSet",
            (HttpContext context) => new { value = municipalities.Skip(Number(context, "$skip")).Take(Number(context, "$top")).Select(Row) });
    }

    public Uri Source => new(new Uri(web.Urls.First()), Table);

    /// <param name="municipalities">In the shape of municipalities.json.</param>
    public static async Task<StatisticsStub> StartAsync(params IReadOnlyList<JsonNode> municipalities)
    {
        var stub = new StatisticsStub(municipalities);
        await stub.web.StartAsync();
        return stub;
    }

    public ValueTask DisposeAsync() => web.DisposeAsync();

    private static int Number(HttpContext context, string name) => int.Parse(context.Request.Query[name]!, CultureInfo.InvariantCulture);

    private static Dictionary<string, string> Row(JsonNode municipality) => new()
    {
        ["RegioS"] = $"{municipality["code"]}   ",
        ["Code_1"] = $"{municipality["code"]}   ",
        ["Naam_2"] = $"{municipality["name"]}     ",
        ["Code_3"] = "PV20  ",
        ["Code_4"] = $"{municipality["unit"]}  ",
        ["Naam_5"] = "Een eenheid   ",
    };
}
