using AlertPipeline.Cases;
using AlertPipeline.Directory;

namespace AlertPipeline.Tests.Cases;

public sealed class CaseRouteTests
{
    private static readonly Route Nowhere = Some.Route(null);
    private static readonly Route Ambiguous = Nowhere with { Certainty = PlaceCertainty.Ambiguous, Candidates = ["GM0373", "GM0893"] };

    [Fact]
    public void The_first_report_with_a_known_unit_decides() => Assert.Equal("GM1950", Of(Nowhere, Ambiguous, Some.Route("GM1950"), Some.Route("GM0518")).Route.Municipality);

    [Fact]
    public void While_no_unit_is_known_the_candidates_are() => Assert.Equal(PlaceCertainty.Ambiguous, Of(Nowhere, Ambiguous).Route.Certainty);

    [Fact]
    public void The_units_of_all_reports_are_there_once_the_deciding_one_first() =>
        Assert.Equal(["RE06", "RE01"], Of(Nowhere, Some.Route("GM0518"), Some.Route("GM1950"), Some.Route("GM0518")).Units);

    [Fact]
    public void One_report_about_a_border_is_enough()
    {
        Assert.True(Of(Nowhere, Nowhere with { Border = true }).IsAtBorder);
        Assert.False(Of(Nowhere, Some.Route("GM1950")).IsAtBorder);
    }

    private static Case Of(params Route[] routes) => Some.Tentative() with { Reports = [.. routes.Select(route => Some.CaseReport() with { Route = route })] };
}
