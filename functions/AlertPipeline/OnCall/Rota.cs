using AlertPipeline.Directory;
using AlertPipeline.OnCall.Changes;
using NodaTime;

namespace AlertPipeline.OnCall;

/// <summary>Who is on call when: the rotations of a team, with what people changed about them.</summary>
public static class Rota
{
    /// <summary>The shifts of a team of which a part lies in some time, each whole, the earliest first.</summary>
    public static IReadOnlyList<Shift> Shifts(Team team, RotaChanges changes, Interval within)
    {
        IReadOnlyList<Shift> rotated = [.. team.Layers.SelectMany((rotation, index) => rotation.Shifts(index + 1, team.Zone, within))];
        return
        [
            .. changes.Of(team.Id).Aggregate(rotated, (shifts, change) => [.. change.Apply(shifts, team.Zone)])
                .Where(shift => shift.Overlaps(within)).OrderBy(shift => shift.From).ThenBy(shift => shift.Layer).ThenBy(shift => shift.PersonId, StringComparer.Ordinal),
        ];
    }

    /// <summary>The shifts that have begun and are not over.</summary>
    public static IReadOnlyList<Shift> At(Team team, RotaChanges changes, Instant now) => Shifts(team, changes, new Interval(now, now + Duration.Epsilon));

    /// <summary>Who is on call in a layer, each once; nobody when the layer has a gap, two persons at a handover in the hour that clocks show twice.</summary>
    /// <param name="team">The team.</param>
    /// <param name="changes">What people changed.</param>
    /// <param name="layer">The layer; 1 is the first on call.</param>
    /// <param name="now">The moment that is asked about.</param>
    public static IReadOnlyList<string> OnCall(Team team, RotaChanges changes, int layer, Instant now) =>
        [.. At(team, changes, now).Where(shift => shift.Layer == layer).Select(shift => shift.PersonId).Distinct()];
}
