using AlertPipeline.Cases;
using AlertPipeline.Directory;
using NodaTime;

namespace AlertPipeline.HandOvers;

/// <summary>Takes in that an officer says the child was found. It closes nothing: whoever has the case makes sure and closes it.</summary>
public static class HandOverFinding
{
    /// <summary>What it changes; null when the case was not offered to this contact, or is closed.</summary>
    /// <param name="current">The case.</param>
    /// <param name="personId">The contact.</param>
    /// <param name="officer">The name of the officer, as typed.</param>
    /// <param name="book">The directory.</param>
    /// <param name="now">The present.</param>
    public static CaseChange? Decide(Case current, string personId, string officer, DirectoryBook book, Instant now) =>
        current.IsWorkedOn && current.HandOvers.To(personId) is not null
            ? PoliceNews.Tell(CaseChange.Of(current).Record(CaseEventKind.PoliceSayFound, now, personId, officer), PoliceNewsKind.SayFound, book, now)
            : null;
}
