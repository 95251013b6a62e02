using System.Text.Json;
using System.Text.Json.Nodes;
using AlertPipeline.Cases;

namespace AlertPipeline.Tests.Storage;

public sealed class StoredJsonTests
{
    [Fact]
    public void A_case_comes_back_as_it_was_stored()
    {
        var current = Some.Taken();
        var again = Read<Case>(Write(current));

        Assert.Equal(Write(current), Write(again));
        Assert.Equal((current.NextDueAt, current.AcceptedAt), (again.NextDueAt, again.AcceptedAt));
    }

    [Fact]
    public void What_can_be_worked_out_is_not_stored() => Assert.DoesNotContain("nextDueAt", Write(Some.Open()), StringComparison.Ordinal);

    [Fact]
    public void A_row_of_a_later_version_with_one_member_more_can_be_read()
    {
        var row = JsonNode.Parse(Write(Some.Open()))!;
        row["addedLater"] = "by a newer version";
        row["climb"]!["addedLater"] = 1;

        Assert.Equal(CaseStatus.Open, Read<Case>(row.ToJsonString()).Status);
    }

    [Fact]
    public void A_row_of_an_earlier_version_with_one_member_less_can_be_read()
    {
        var row = JsonNode.Parse(Write(Some.Open()))!;
        row["climb"]!.AsObject().Remove("startedByEvent");

        Assert.Equal(0, Read<Case>(row.ToJsonString()).Climb.StartedByEvent);
    }

    private static string Write<T>(T value) => JsonSerializer.Serialize(value, DomainJson.Stored);

    private static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, DomainJson.Stored)!;
}
