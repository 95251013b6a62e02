using FsCheck.Fluent;

namespace AlertPipeline.Tests.Cases;

public sealed class DerivedIdTests
{
    [Theory]
    [InlineData("report-1", 0, "NE3V-ZRCC-T3HS")]
    [InlineData("report-1", 1, "JJN1-7GE9-MR9Q")]
    public void The_id_of_a_case_never_changes(string reportId, int generation, string id) => Assert.Equal(id, DerivedId.Case(reportId, generation));

    [Fact]
    public void The_id_of_a_message_never_changes() =>
        Assert.Equal("9fdf4dbfd8b562773770ea28921b5670", DerivedId.Notification("AAAA-BBBB-CCCC", 1, "first", "anna", "Email", 0));

    [Fact]
    public void A_case_reference_can_be_read_out_over_the_telephone() => Always.Holds(
        Gen.Choose(0, int.MaxValue), number => Assert.Matches("^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$", DerivedId.Case($"report-{number}")));

    [Fact]
    public void Every_part_of_a_message_counts() => Assert.Distinct(
    [
        DerivedId.Notification("A", 1, "first", "anna", "Email", 0),
        DerivedId.Notification("B", 1, "first", "anna", "Email", 0),
        DerivedId.Notification("A", 2, "first", "anna", "Email", 0),
        DerivedId.Notification("A", 1, "second", "anna", "Email", 0),
        DerivedId.Notification("A", 1, "first", "bram", "Email", 0),
        DerivedId.Notification("A", 1, "first", "anna", "Webhook", 0),
        DerivedId.Notification("A", 1, "first", "anna", "Email", 1),
    ]);
}
