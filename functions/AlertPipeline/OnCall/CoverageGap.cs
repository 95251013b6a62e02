using AlertPipeline.Directory;
using AlertPipeline.OnCall.Changes;
using NodaTime;

namespace AlertPipeline.OnCall;

/// <summary>A time for which a layer of a team has nobody.</summary>
/// <param name="Team">The id of the team.</param>
/// <param name="Layer">The layer; 1 is the first on call.</param>
/// <param name="From">The moment from which nobody is on call.</param>
/// <param name="Until">The moment at which somebody is again, or the end of what was looked at.</param>
public sealed record CoverageGap(string Team, int Layer, Instant From, Instant Until)
{
    /// <summary>All gaps of a team in some time, by layer, the earliest first.</summary>
    public static IReadOnlyList<CoverageGap> Of(Team team, RotaChanges changes, Interval within)
    {
        var shifts = Rota.Shifts(team, changes, within).ToLookup(shift => shift.Layer);
        return [.. team.Layers.Index().SelectMany(layer => Of(team.Id, layer.Index + 1, shifts[layer.Index + 1], within))];
    }

    private static IEnumerable<CoverageGap> Of(string team, int layer, IEnumerable<Shift> shifts, Interval within)
    {
        var covered = within.Start;
        foreach (var shift in shifts)
        {
            if (shift.From > covered)
            {
                yield return new(team, layer, covered, shift.From);
            }

            covered = Instant.Max(covered, shift.Until);
        }

        if (covered < within.End)
        {
            yield return new(team, layer, covered, within.End);
        }
    }
}
