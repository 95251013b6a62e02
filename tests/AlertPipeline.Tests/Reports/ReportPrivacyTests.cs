using System.Text.Json.Nodes;
using AlertPipeline.Reports;
using FsCheck.Fluent;

namespace AlertPipeline.Tests.Reports;

public sealed class ReportPrivacyTests
{
    private static readonly string[] Places =
    [
        "kind", "partnerReference", "partnerCaseReference", "reporter", "reporter/role", "reporter/callback", "child", "child/givenName", "child/familyName",
        "child/fullName", "child/otherNames", "child/birthDate", "child/birthYear", "child/ageRange", "child/sex", "child/vNumber", "child/phone", "child/description",
        "lastSeen", "lastSeen/at", "lastSeen/certainty", "lastSeen/municipalityCode", "lastSeen/locationCode", "lastSeen/place", "phase",
        "circumstances", "circumstances/phoneOff", "notified", "notified/police", "note", "transit", "transit/from", "transit/expectedAt",
        "about", "about/reportId", "about/partnerReference", "found", "found/at", "found/well", "transfer", "transfer/to", "concern", "concern/types", "concern/forms", "concern/source",
        "clues", "clues/vehicles", "clues/phones", "clues/accounts", "clues/addresses", "clues/persons", "clues/modus",
    ];

    private static readonly Func<string, JsonNode>[] Disguises =
    [
        marker => marker,
        marker => string.Concat(Enumerable.Repeat(marker, 300)),
        marker => new JsonArray(marker, 7),
        marker => new JsonObject { ["from"] = marker },
        marker => new JsonObject { [$"{marker} {marker}"] = marker },
    ];

    [Fact]
    public void No_fault_repeats_a_value_that_was_sent()
    {
        var spoilt = from marker in Gen.Choose(1_000_000, 9_999_999).Select(number => $"zq{number}")
                     from kind in Gen.Elements(KindBody.Kinds.ToArray())
                     from places in Gen.SubListOf(Places)
                     from disguises in Gen.Elements(Disguises).ListOf(places.Count)
                     select (marker, body: Spoil(KindBody.Most(kind), marker, places.Zip(disguises)));

        Always.Holds(spoilt, each => Assert.DoesNotContain(ReportBody.Read(each.body).Faults, fault => Repeats(fault, each.marker)));
    }

    [Fact]
    public void No_fault_repeats_a_number_that_was_sent() => Always.Holds(Gen.Choose(1_000_000, 9_999_999), number =>
        Assert.DoesNotContain(ReportBody.Read(ReportBody.With("child/birthYear", number)).Faults, fault => Repeats(fault, $"{number}")));

    // The longer a path, the later it is set, so that a parent does not wipe out its child again.
    private static JsonObject Spoil(JsonObject body, string marker, IEnumerable<(string Place, Func<string, JsonNode> Disguise)> spots)
    {
        foreach (var (place, disguise) in spots.OrderBy(spot => spot.Place.Length).Where(spot => CanHold(body, spot.Place)))
        {
            body.Set(place, disguise(marker));
        }

        return body;
    }

    private static bool CanHold(JsonObject body, string place) => !place.Contains('/') || body[place.Split('/')[0]] is JsonObject;

    private static bool Repeats(ReportFault fault, string marker) => fault.Pointer.Contains(marker) || fault.Detail.Contains(marker);
}
