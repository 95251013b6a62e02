namespace AlertPipeline.Simulation.Costs;

public sealed class ReportCostTests
{
    [Fact]
    public void A_report_costs_the_same_however_many_there_are_and_an_hour_at_rest_changes_next_to_nothing()
    {
        var (few, many) = (Measure(3), Measure(12));

        Assert.InRange(many.EachReport.TableReads / few.EachReport.TableReads, 0.7, 1.3);
        Assert.InRange(many.EachReport.TableWrites / few.EachReport.TableWrites, 0.7, 1.3);
        Assert.True(few.IdleDay.Messages == 0);
        Assert.True(few.IdleDay.TableReads > few.TimerRunsADay);
    }

    private static ReportCost Measure(int reports) => ReportCosts.Measure(reports, TimeSpan.FromMinutes(30), seed: 2026, _ => { });
}
