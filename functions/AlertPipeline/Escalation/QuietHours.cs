using NodaTime;

namespace AlertPipeline.Escalation;

/// <summary>The hours, as clocks in the Netherlands show them, in which alerts wait for the morning. Only the level standard may have them.</summary>
/// <param name="From">When they begin.</param>
/// <param name="To">When they end; on the next day where that is not after <paramref name="From"/>.</param>
public sealed record QuietHours(LocalTime From, LocalTime To)
{
    /// <summary>A moment, or the end of the quiet hours that it falls into.</summary>
    public Instant Wait(Instant moment)
    {
        var shown = NetherlandsTime.Of(moment);
        return !Contain(shown.TimeOfDay) ? moment : NetherlandsTime.At((shown.TimeOfDay < To ? shown.Date : shown.Date.PlusDays(1)) + To);
    }

    private bool Contain(LocalTime time) => From < To ? time >= From && time < To : time >= From || time < To;
}
