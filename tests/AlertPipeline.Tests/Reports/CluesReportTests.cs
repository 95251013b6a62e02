using System.Text.Json.Nodes;
using AlertPipeline.Clues;
using AlertPipeline.Reports;
using FsCheck.Fluent;

namespace AlertPipeline.Tests.Reports;

public sealed class CluesReportTests
{
    [Theory]
    [InlineData("missing")]
    [InlineData("found")]
    [InlineData("concern")]
    [InlineData("supplement")]
    public void Clues_are_read_as_they_were_sent(string kind)
    {
        var clues = ReportBody.Accepted(KindBody.With(kind, "clues", ClueBody.Full())).Clues;

        Assert.Equal([new("12-XX-?4", VehicleColour.White, "VW Transporter"), new(null, VehicleColour.Grey, null)], clues.Vehicles);
        Assert.Equal(["06-12345678"], clues.Phones);
        Assert.Equal([new(AccountPlatform.Snapchat, "some.name"), new(AccountPlatform.Other, "somebody")], clues.Accounts);
        Assert.Equal(["Weg 1, 1234 AB Ede", "achter het station"], clues.Addresses);
        Assert.Equal(["Alias van iemand"], clues.Persons);
        Assert.Equal([ModusKind.SpokenToAtGate, ModusKind.TaxiPaidByOthers], clues.Modus);
    }

    [Theory]
    [InlineData("""{ "vehicles": [{ "plate": "12-XX-34" }] }""")]
    [InlineData("""{ "phones": ["+31 6 12345678"] }""")]
    [InlineData("""{ "accounts": [{ "name": "some.name" }] }""")]
    [InlineData("""{ "addresses": ["Weg 1, Ede"] }""")]
    [InlineData("""{ "persons": [{ "name": "Alias" }] }""")]
    [InlineData("""{ "modus": ["gifts-first"] }""")]
    public void One_clue_is_a_concern_without_types_and_without_a_note(string clues)
    {
        var report = ReportBody.Accepted(ClueBody.Only(clues));

        Assert.False(report.Clues.IsEmpty);
        Assert.Empty(report.Concern!.Types);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("""{ "vehicles": [], "phones": null }""")]
    public void Clues_that_say_nothing_are_no_concern_and_no_fault_of_another_report(string clues)
    {
        Assert.Equal("/concern", ReportBody.Refused(ClueBody.Only(clues)).Pointer);
        Assert.True(ReportBody.Accepted(KindBody.With("missing", "clues", JsonNode.Parse(clues))).Clues.IsEmpty);
    }

    [Theory]
    [InlineData("""{ "vehicles": [{ "colour": "white" }] }""")]
    [InlineData("""{ "vehicles": [{ "plate": "12" }] }""")]
    [InlineData("""{ "phones": ["in zijn telefoon"] }""")]
    [InlineData("""{ "addresses": ["Kerkstraat, Ede"] }""")]
    [InlineData("""{ "persons": [{ "name": "A." }] }""")]
    public void What_no_clue_can_be_made_of_is_kept_all_the_same(string said)
    {
        var clues = ReportBody.Accepted(ClueBody.Only(said)).Clues;

        Assert.False(clues.IsEmpty);
        Assert.Empty(clues.Read());
    }

    [Theory]
    [InlineData("""{ "vehicles": [{}] }""", "/clues/vehicles/0", "This must hold at least one of plate, colour, make; leave the vehicle out when nothing of it is known.")]
    [InlineData("""{ "vehicles": [{ "colour": "unknown" }] }""", "/clues/vehicles/0", "This must hold at least one of plate, colour, make; leave the vehicle out when nothing of it is known.")]
    [InlineData("""{ "accounts": [{ "platform": "signal" }] }""", "/clues/accounts/0/name", "'name' is required.")]
    [InlineData("""{ "persons": [{ "name": "Alias" }, {}] }""", "/clues/persons/1/name", "'name' is required.")]
    [InlineData("""{ "phones": ["06-12345678", " "] }""", "/clues/phones/1", "'phones/1' must not be empty; leave it out when it is not known.")]
    [InlineData("""{ "persons": ["Alias"] }""", "/clues/persons/0", "'persons/0' must be an object.")]
    [InlineData("""{ "vehicles": {} }""", "/clues/vehicles", "'vehicles' must be a list of objects.")]
    [InlineData("""{ "persons": [{ "name": "Alias", "nationality": "x" }] }""", "/clues/persons/0/nationality", null)]
    [InlineData("[]", "/clues", "'clues' must be an object.")]
    public void A_clue_that_cannot_be_one_is_refused_in_its_place(string clues, string pointer, string? detail)
    {
        var fault = ReportBody.Refused(KindBody.With("concern", "clues", JsonNode.Parse(clues)));

        Assert.Equal(pointer, fault.Pointer);
        Assert.True(detail is null || fault.Detail == detail, fault.Detail);
    }

    [Theory]
    [InlineData("""{ "vehicles": [{ "colour": "pink" }] }""", "/clues/vehicles/0/colour", "'colour' must be one of unknown, white, black, grey, blue, red, green, yellow, brown, other.")]
    [InlineData(
        """{ "accounts": [{ "name": "x", "platform": "pager" }] }""", "/clues/accounts/0/platform",
        "'platform' must be one of other, snapchat, instagram, tiktok, telegram, whatsapp, signal, facebook, discord.")]
    [InlineData(
        """{ "modus": ["luck"] }""", "/clues/modus/0",
        "'modus/0' must be one of spoken-to-at-gate, contacted-online, taxi-paid-by-others, false-relative, promise-of-work, promise-of-journey, gifts-first, debt-to-pay-off, leaves-soon-after-arrival.")]
    public void A_word_that_is_none_is_told_the_words_there_are(string clues, string pointer, string detail) =>
        Assert.Equal(new ReportFault(pointer, detail), ReportBody.Refused(ClueBody.Only(clues)));

    [Theory]
    [InlineData("vehicles", """{ "colour": "white" }""")]
    [InlineData("phones", "\"06-12345678\"")]
    [InlineData("accounts", """{ "name": "some.name" }""")]
    [InlineData("addresses", "\"Weg 1, Ede\"")]
    [InlineData("persons", """{ "name": "Alias" }""")]
    public void Ten_of_a_sort_are_read_and_eleven_refused(string sort, string one)
    {
        JsonArray Times(int count) => new([.. Enumerable.Range(0, count).Select(_ => JsonNode.Parse(one))]);

        ReportBody.Accepted(KindBody.With("concern", $"clues/{sort}", Times(ReportLimits.Clues)));
        Assert.Equal($"/clues/{sort}", ReportBody.Refused(KindBody.With("concern", $"clues/{sort}", Times(ReportLimits.Clues + 1))).Pointer);
    }

    [Fact]
    public void All_faults_of_clues_come_at_once()
    {
        var body = ClueBody.Only("""{ "vehicles": [{}, { "colour": "pink" }], "phones": [7], "accounts": [{ "name": "" }], "modus": ["luck"], "religion": "x" }""");

        Assert.Equal(
            ["/clues/accounts/0/name", "/clues/modus/0", "/clues/phones/0", "/clues/religion", "/clues/vehicles/0", "/clues/vehicles/1/colour"],
            ReportBody.Read(body).Faults.Select(fault => fault.Pointer).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_text_may_be_as_long_as_any_other_and_no_longer()
    {
        ReportBody.Accepted(ClueBody.Only($$"""{ "addresses": ["{{new string('a', ReportLimits.Text)}}"] }"""));

        Assert.Contains("at most 200", ReportBody.Refused(ClueBody.Only($$"""{ "persons": [{ "name": "{{new string('a', ReportLimits.Text + 1)}}" }] }""")).Detail);
    }

    [Fact]
    public void Whatever_text_is_accepted_can_be_read_as_a_clue_and_looked_for()
    {
        var texts = Gen.Choose(0, 0xffff).Select(code => (char)code).ListOf().Select(letters => string.Concat(letters)).ListOf(6);

        Always.Holds(texts, said =>
        {
            var clues = new JsonObject
            {
                ["vehicles"] = new JsonArray(new JsonObject { ["plate"] = said[0], ["make"] = said[1], ["colour"] = "red" }),
                ["phones"] = new JsonArray(said[2]),
                ["accounts"] = new JsonArray(new JsonObject { ["platform"] = "whatsapp", ["name"] = said[3] }),
                ["addresses"] = new JsonArray(said[4]),
                ["persons"] = new JsonArray(new JsonObject { ["name"] = said[5] }),
            };
            foreach (var clue in ReportBody.Read(KindBody.With("concern", "clues", clues)).Report?.Clues.Read() ?? [])
            {
                Assert.InRange(ClueKeys.Written(clue).Count, 0, ClueKeys.Most);
            }
        });
    }
}
