using System.Text.Json;
using System.Text.Json.Nodes;
using AlertPipeline.Clues;
using AlertPipeline.Reports;
using AlertPipeline.Testing.Contract;
using AlertPipeline.Tests.Reports;

namespace AlertPipeline.Tests.Contract;

public sealed class ContractReportTests
{
    private static readonly JsonNode Schemas = ContractDocument.Root["components"]!["schemas"]!;

    public static TheoryData<string> Kinds => [.. KindBody.Kinds];

    public static TheoryData<string, string[]> Vocabularies => new()
    {
        { nameof(ConcernType), Words<ConcernType>() },
        { nameof(ConcernSource), Words<ConcernSource>() },
        { nameof(ExploitationForm), Words<ExploitationForm>() },
        { nameof(VehicleColour), Words<VehicleColour>() },
        { nameof(AccountPlatform), Words<AccountPlatform>() },
        { "Modus", Words<ModusKind>() },
        { nameof(Phase), Words<Phase>() },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void All_that_a_kind_can_say_is_described(string kind)
    {
        Assert.Empty(FaultsOf(KindBody.Least(kind)));
        Assert.Empty(FaultsOf(KindBody.Most(kind)));
    }

    [Theory]
    [MemberData(nameof(Vocabularies))]
    public void Every_word_that_is_read_is_described_and_no_other(string schema, string[] words) =>
        Assert.Equal(words, Schemas[schema]!["enum"]!.AsArray().Select(word => (string)word!).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("""{ "vehicles": [{ "colour": "white" }] }""", true)]
    [InlineData("""{ "addresses": ["Kerkstraat, Ede"] }""", true)]
    [InlineData("""{ "modus": ["gifts-first"] }""", true)]
    [InlineData("{}", false)]
    [InlineData("""{ "phones": [] }""", false)]
    [InlineData("""{ "vehicles": [{}] }""", false)]
    [InlineData("""{ "vehicles": [{ "colour": "unknown" }] }""", false)]
    [InlineData("""{ "accounts": [{ "platform": "signal" }] }""", false)]
    [InlineData("""{ "persons": ["Alias"] }""", false)]
    [InlineData("""{ "phones": ["06-12345678"], "nationality": "x" }""", false)]
    public void A_concern_of_clues_alone_is_described_as_it_is_read(string clues, bool isConcern)
    {
        var body = ClueBody.Only(clues);

        Assert.Equal((isConcern, isConcern), (ReportBody.Read(body).Report is not null, FaultsOf(body).Count == 0));
    }

    private static IReadOnlyList<string> FaultsOf(JsonNode body) => ContractSchemas.FaultsOf(Schemas["Report"]!, JsonSerializer.SerializeToElement(body));

    private static string[] Words<T>()
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(EnumWords.ToWord).Order(StringComparer.Ordinal)];
}
