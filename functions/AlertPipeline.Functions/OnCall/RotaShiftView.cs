using AlertPipeline.OnCall;
using NodaTime;

namespace AlertPipeline.Functions.OnCall;

/// <summary>A shift of a person on call.</summary>
/// <param name="Team">The id of the team.</param>
/// <param name="Layer">The layer; 1 is the first on call.</param>
/// <param name="PersonId">The id of the person.</param>
/// <param name="Name">The name that colleagues see.</param>
/// <param name="From">When the shift begins.</param>
/// <param name="Until">When it is over.</param>
public sealed record RotaShiftView(string Team, int Layer, string PersonId, string Name, Instant From, Instant Until)
{
    /// <summary>The view of a shift.</summary>
    public static RotaShiftView Of(TeamShift shift) => new(shift.Team.Id, shift.Shift.Layer, shift.Person.Id, shift.Person.Name, shift.Shift.From, shift.Shift.Until);
}
