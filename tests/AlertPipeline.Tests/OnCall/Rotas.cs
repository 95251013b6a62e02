using AlertPipeline.Directory;
using AlertPipeline.OnCall;
using AlertPipeline.OnCall.Changes;
using NodaTime;
using NodaTime.Text;

namespace AlertPipeline.Tests.OnCall;

/// <summary>Teams with a rota, and moments as one writes them.</summary>
internal static class Rotas
{
    public static RotaChanges Unchanged { get; } = new([], [], []);

    /// <summary>A team whose first layer has this rotation and whose second is always Carla.</summary>
    public static Team Team(string zone, Rotation first) =>
        new("team", [], zone, [first, new Rotation(["carla"], Period.FromWeeks(1), first.BeganAt)], "carla");

    /// <summary>Anna and Bram in turn.</summary>
    public static Rotation InTurn(Period length, string began) => new(["anna", "bram"], length, Local(began));

    /// <summary>A time on a wall clock, such as 2026-10-25T02:30.</summary>
    public static LocalDateTime Local(string shown) => LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm").Parse(shown).Value;

    /// <summary>A moment, such as 2026-10-25T02:30+01.</summary>
    public static Instant At(string moment) => OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mmo<g>").Parse(moment).Value.ToInstant();

    /// <summary>The first layer: who, from when until when.</summary>
    public static IEnumerable<(string Person, Instant From, Instant Until)> FirstLayer(Team team, RotaChanges changes, string from, string until) =>
        Rota.Shifts(team, changes, new Interval(At(from), At(until))).Where(shift => shift.Layer == 1).Select(shift => (shift.PersonId, shift.From, shift.Until));
}
