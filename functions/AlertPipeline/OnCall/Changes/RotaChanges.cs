namespace AlertPipeline.OnCall.Changes;

/// <summary>
/// Everything that differs from the rotations. Temporary schedules take the place of the rotation, swaps change what these say, and overrides change what then holds;
/// within a kind the one that was written later wins.
/// </summary>
/// <param name="TemporarySchedules">Other shifts for some time.</param>
/// <param name="Swaps">Persons who take each other's shifts.</param>
/// <param name="Overrides">Persons who take the place of others, or come to them.</param>
public sealed record RotaChanges(IReadOnlyList<TemporarySchedule> TemporarySchedules, IReadOnlyList<Swap> Swaps, IReadOnlyList<Override> Overrides)
{
    /// <summary>The changes of a team in the order in which they are made.</summary>
    internal IEnumerable<IRotaChange> Of(string team) => new IEnumerable<IRotaChange>[] { TemporarySchedules, Swaps, Overrides }.SelectMany(kind => kind).Where(change => change.Team == team);
}
