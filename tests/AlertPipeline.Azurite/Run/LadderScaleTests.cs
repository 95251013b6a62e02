using Local;

namespace AlertPipeline.Azurite.Run;

public sealed class LadderScaleTests
{
    [Fact]
    public void Every_step_is_divided_and_nothing_else_changes_but_the_version() => Assert.Equal(
        """{"version":"1-divided-by-120","high":{"steps":[{"name":"first","after":"P0D","channels":2},{"name":"Police","after":"PT7.5S","repeatEvery":"PT30S"}],"reviews":["PT6H","P3D"]}}""",
        LadderScale.Divide(
            """{"version":"1","high":{"steps":[{"name":"first","after":"PT0S","channels":2},{"name":"Police","after":"PT15M","repeatEvery":"PT1H"}],"reviews":["PT6H","P3D"]}}""",
            120));

    [Fact]
    public void Without_a_divisor_the_ladder_is_left_as_it_is() => Assert.Equal("""{"version": "1"}""", LadderScale.Divide("""{"version": "1"}""", 1));
}
