using System.Text.Json;
using AlertPipeline.Configuration;
using AlertPipeline.Directory;
using AlertPipeline.Escalation;
using AlertPipeline.Notifications;
using AlertPipeline.Reports;

namespace AlertPipeline.Tests.Directory;

public sealed class DirectorySchemaTests
{
    public static TheoryData<string> Files { get; } = [.. DirectoryFiles.Names];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_file_has_a_schema_in_which_every_part_is_described(string file) => Assert.Empty(Undescribed(Schema(file), file));

    [Fact]
    public void The_words_of_the_schemas_are_those_of_the_app()
    {
        AssertWords("people.json", "/items/properties/contacts/items/properties/kind", ChannelKind.Probe);
        AssertWords("partners.json", "/items/properties/kinds/items", ReportKind.Withdrawal);
        AssertWords<DeskRole>("desks.json", "/items/properties/roles/items");
        AssertWords<StepTarget>("ladder.json", "/$defs/step/properties/target");
        AssertWords(
            "ladder.json",
            "/$defs/step/properties/purpose",
            [.. Enum.GetValues<NotificationPurpose>().Except([NotificationPurpose.Alert, NotificationPurpose.HandOver, NotificationPurpose.Information])]);
        AssertWords<LocationType>("locations.json", "/items/properties/type");
        AssertWords<StepBasis>("ladder.json", "/$defs/step/properties/from");
    }

    [Theory]
    [InlineData("""{"partner": "coa", "code": "POL-01", "type": "pol-amv", "municipalityCode": "GM0014", "name": "Opvang", "contact": "anna", "deputy": "bram"}""")]
    [InlineData("""{"partner": "coa", "code": "BO-2446", "type": "protected", "unit": "RE01"}""")]
    public void A_location_has_its_municipality_and_a_protected_one_only_its_unit(string location) => Assert.Empty(FaultsOfLocation(location));

    [Theory]
    [InlineData("""{"partner": "coa", "code": "POL-01", "type": "pol-amv"}""", " /0: required properties [\"municipalityCode\"] are not present; add them.")]
    [InlineData("""{"partner": "coa", "code": "BO-2446", "type": "protected"}""", " /0: required properties [\"unit\"] are not present; add them.")]
    [InlineData(
        """{"partner": "coa", "code": "BO-2446", "type": "protected", "unit": "RE01", "name": "Opvang"}""",
        " /0/name: must not be here; take it out. Its name for people, never an address; a protected location has none.")]
    [InlineData(
        """{"partner": "coa", "code": "Kerkstraat", "type": "protected", "unit": "RE01"}""",
        " /0/code: is not valid. The code as the partner's reports name it, at most 200 characters; for protected reception an opaque one that begins with BO-.")]
    public void A_location_that_says_too_little_or_too_much_is_told(string location, string fault) => Assert.Equal([fault], FaultsOfLocation(location));

    private static IReadOnlyList<string> FaultsOfLocation(string location)
    {
        using var document = JsonDocument.Parse($"[{location}]");
        return DirectorySchema.Of("locations.json").FaultsOf(document.RootElement);
    }

    private static void AssertWords<T>(string file, string pointer, params T[] except)
        where T : struct, Enum =>
        Assert.Equal(
            Enum.GetValues<T>().Except(except).Select(word => JsonNamingPolicy.KebabCaseLower.ConvertName(word.ToString())).Order(StringComparer.Ordinal),
            pointer.Split('/').Skip(1).Aggregate(Schema(file), (node, name) => node.GetProperty(name))
                .GetProperty("enum").EnumerateArray().Select(word => word.GetString()).Order(StringComparer.Ordinal));

    private static JsonElement Schema(string file)
    {
        using var stream = typeof(DirectorySchema).Assembly.GetManifestResourceStream(Path.ChangeExtension(file, "schema.json"))!;
        using var document = JsonDocument.Parse(stream);
        return document.RootElement.Clone();
    }

    private static IEnumerable<string> Undescribed(JsonElement schema, string where)
    {
        var isDescribed = schema.TryGetProperty("description", out _) || schema.TryGetProperty("$ref", out _) || schema.TryGetProperty("enum", out _);
        var fields = schema.TryGetProperty("properties", out var properties) ? properties.EnumerateObject() : [];
        var definitions = schema.TryGetProperty("$defs", out var defined) ? defined.EnumerateObject() : [];
        return
        [
            .. isDescribed ? Array.Empty<string>() : [where],
            .. fields.Concat(definitions).SelectMany(part => Undescribed(part.Value, $"{where}/{part.Name}")),
            .. schema.TryGetProperty("items", out var items) ? Undescribed(items, $"{where}/items") : [],
        ];
    }
}
