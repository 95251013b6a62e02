using NodaTime;

namespace AlertPipeline.OnCall.Changes;

/// <summary>Something that people agreed on and that differs from the rotation of a team.</summary>
public interface IRotaChange
{
    /// <summary>The id of the team.</summary>
    string Team { get; }

    /// <summary>When it begins, on the wall clock of the team.</summary>
    LocalDateTime From { get; }

    /// <summary>When it is over, on the wall clock of the team.</summary>
    LocalDateTime Until { get; }

    /// <summary>The shifts with this change.</summary>
    /// <param name="shifts">The shifts without it, in any order.</param>
    /// <param name="zone">The zone of the team.</param>
    IEnumerable<Shift> Apply(IReadOnlyList<Shift> shifts, DateTimeZone zone);
}
