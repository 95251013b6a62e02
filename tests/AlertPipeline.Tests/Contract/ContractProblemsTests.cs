using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using AlertPipeline.Cases.Acts;
using AlertPipeline.Functions.Cases;
using AlertPipeline.Functions.Http;
using AlertPipeline.Reports;
using AlertPipeline.Testing.Contract;

namespace AlertPipeline.Tests.Contract;

public sealed class ContractProblemsTests
{
    private static readonly JsonObject Root = ContractDocument.Root;

    private static readonly Problem[] Problems =
    [
        .. typeof(Problem).GetProperties(BindingFlags.Static | BindingFlags.Public).Select(property => property.GetValue(null)).OfType<Problem>(),
        Problem.Unreadable(400),
        Problem.Unreadable(408),
        Problem.Invalid([new ReportFault("", "The body must be one JSON object.")]),
        Problem.ClosingNeeds([.. new[] { ClosingNeed.Well, ClosingNeed.PlaceArranged, ClosingNeed.GuardianInformed }.Select(ActProblem.Of)]),
        Problem.InvalidQuery([new ReportFault("/limit", "'limit' must be a whole number from 1 to 100.")]),
    ];

    [Fact]
    public void Every_problem_is_an_example_word_for_word()
    {
        var examples = Examples(Root).Select(example => example.ToJsonString(DomainJson.Options)).ToHashSet();

        Assert.All(Problems, problem => Assert.Contains(Canonical(problem), examples));
    }

    [Fact]
    public void Every_type_is_one_that_the_code_answers_under_the_same_title()
    {
        var described = Root["components"]!["schemas"]!["ProblemType"]!["oneOf"]!.AsArray().Select(type => ((string?)type!["const"], (string?)type["title"]));
        var answered = Problems.Select(problem => ((string?)problem.Type, (string?)problem.Title)).ToHashSet();

        Assert.Equal(answered.Order(), described.Order());
    }

    private static string Canonical(Problem problem)
    {
        var json = JsonSerializer.SerializeToNode(problem, DomainJson.Options)!;
        string[] order = ["type", "title", "status", "detail", "errors"];
        return new JsonObject(order.Where(name => json[name] is not null).Select(name => KeyValuePair.Create(name, json[name]?.DeepClone()))).ToJsonString(DomainJson.Options);
    }

    private static IEnumerable<JsonNode> Examples(JsonNode? node) => node switch
    {
        JsonObject example when example["value"] is JsonObject value && value.ContainsKey("type") => [value],
        JsonObject parent => parent.SelectMany(child => Examples(child.Value)),
        JsonArray list => list.SelectMany(Examples),
        _ => [],
    };
}
