using AlertPipeline.Escalation;
using AlertPipeline.Urgency;
using NodaTime;

namespace AlertPipeline.Tests.Escalation;

public sealed class LadderPreviewTests
{
    private static readonly Instant LastSeen = Some.Now - Duration.FromHours(2);

    [Theory]
    [InlineData(UrgencyLevel.Urgent)]
    [InlineData(UrgencyLevel.High)]
    [InlineData(UrgencyLevel.Standard)]
    public void It_shows_before_what_a_case_then_does(UrgencyLevel level)
    {
        var shown = LadderPreview.Of(new LadderQuery(level, Some.Now, LastSeen, "RE01"), Some.Book);
        var ran = Timeline.Open(Some.CaseReport(level) with { Route = Some.Route("GM1950"), LastSeenAt = LastSeen }).RunFor(Duration.FromHours(24)).Messages
            .GroupBy(message => message.Step).Select(step => (step.Key, step.Min(message => message.CreatedAt), string.Join(' ', step.Select(message => message.PersonId).Distinct())));

        Assert.All(ran.Where(step => step.Key != "everyone"), step => Assert.Contains(step, shown.Select(one => (one.Name, one.At, string.Join(' ', one.Told)))));
    }

    [Fact]
    public void A_unit_that_nobody_knows_leads_to_the_national_contact() => Assert.Equal(
        ["politie-landelijk"], LadderPreview.Of(new LadderQuery(UrgencyLevel.Urgent, Some.Now, null, Unit: null), Some.Book).Single(step => step.Name == "police").Told);

    [Fact]
    public void Every_step_of_the_level_stands_in_it_once() => Assert.Equal(
        Some.Book.Ladder.Standard.Steps.Select(step => step.Name).Order(), LadderPreview.Of(new LadderQuery(UrgencyLevel.Standard, Some.Now, null, "RE06"), Some.Book).Select(step => step.Name).Order());

    [Theory]
    [InlineData("level", "loud", "/level")]
    [InlineData("acceptedAt", "yesterday", "/acceptedAt")]
    [InlineData("lastSeenAt", "2026-11-23", "/lastSeenAt")]
    [InlineData("lastSeenAt", "2026-11-23T20:31:00Z", "/lastSeenAt")]
    [InlineData("unit", "RE99", "/unit")]
    [InlineData("child", "x", "")]
    public void A_parameter_that_means_nothing_is_told_with_its_cure(string name, string value, string pointer) => Assert.Equal(
        pointer, Assert.Single(LadderQuery.Read(new Dictionary<string, string> { ["level"] = "urgent", [name] = value }, Some.Book, Some.Now).Faults).Pointer);

    [Fact]
    public void All_faults_are_told_at_once() =>
        Assert.Equal(["/level", "/acceptedAt", "/unit"], LadderQuery.Read(new Dictionary<string, string> { ["acceptedAt"] = "x", ["unit"] = "x" }, Some.Book, Some.Now).Faults.Select(fault => fault.Pointer));

    [Fact]
    public void Without_a_moment_the_present_is_meant() => Assert.Equal(
        new LadderQuery(UrgencyLevel.High, Some.Now, LastSeenAt: null, Unit: null), LadderQuery.Read(new Dictionary<string, string> { ["level"] = "high" }, Some.Book, Some.Now).Wish);
}
