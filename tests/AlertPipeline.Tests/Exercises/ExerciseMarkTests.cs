using AlertPipeline.Cap;
using AlertPipeline.Cases;
using AlertPipeline.Functions.Acknowledgements;
using AlertPipeline.HandOvers;
using AlertPipeline.Reports;

namespace AlertPipeline.Tests.Exercises;

/// <summary>Everything that is said of an exercise says so, whatever the installation is.</summary>
public sealed class ExerciseMarkTests
{
    private static readonly PoliceDesk Desk = new("+31 20 000 0000", "alerts.example.invalid", CapStatus.Actual);
    private static readonly Case Drill = Some.Open(Some.CaseReport() with { Facts = Some.Facts() with { Exercise = ExerciseKind.Drill } });

    [Theory]
    [InlineData(CapStatus.Actual)]
    [InlineData(CapStatus.Test)]
    public void The_status_of_an_exercise_is_that_of_the_case_and_not_that_of_the_installation(CapStatus installation)
    {
        Assert.Equal(CapStatus.Exercise, (Desk with { Status = installation }).StatusOf(Drill));
        Assert.Equal(installation, (Desk with { Status = installation }).StatusOf(Some.Open()));
    }

    [Fact]
    public void The_message_for_systems_of_the_police_has_the_status_exercise()
    {
        var offered = Drill with { HandOvers = [new HandOver("politie-noord", Some.Now).Tell(new HandOverNews(1, HandOverNewsKind.Offered, Some.Now))] };

        Assert.Contains("<status>Exercise</status>", $"{CapAlert.Latest(offered, offered.HandOvers[0], [], Desk)}", StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_behind_the_link_of_an_alert_begins_with_the_word() => Assert.Equal(
        "OEFENING - Zaak AAAA-BBBB-CCCC",
        AcknowledgementHtml.Render(new AcknowledgementPage.Offer("AAAA-BBBB-CCCC", "HOOG", [], 1) { Mark = CapStatus.Exercise }).Title);
}
