using Bench.Crashes.Points;
using Bench.Crashes.Stages;

namespace Bench.Crashes.Disturbances;

/// <summary>The app is killed at one of its calls and started again.</summary>
/// <param name="Point">The call.</param>
internal sealed record KillAtPoint(CrashPoint Point) : Disturbance(Point.ToString())
{
    public override async Task<bool> RunAsync(Stage stage, Task story, CancellationToken cancellationToken)
    {
        stage.Watch.Arm(Point, stage.Kill);
        await Task.WhenAny(stage.Watch.Reached, story).WaitAsync(cancellationToken);
        if (!stage.Watch.Disarm())
        {
            return false;
        }

        await stage.StartAgainAsync(cancellationToken);
        return true;
    }
}
