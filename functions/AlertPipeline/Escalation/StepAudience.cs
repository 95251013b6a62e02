using AlertPipeline.Cases;
using AlertPipeline.Directory;
using AlertPipeline.HandOvers;
using AlertPipeline.Notifications;
using NodaTime;

namespace AlertPipeline.Escalation;

/// <summary>Whom a step tells, and whom it does not and why.</summary>
/// <param name="Told">Those whom it tells.</param>
/// <param name="NotTold">Those whom it does not tell; one without a person where there is nobody.</param>
public sealed record StepAudience(IReadOnlyList<Person> Told, IReadOnlyList<Untold> NotTold)
{
    /// <summary>Whether a ladder that waited for this step would wait for nobody.</summary>
    public bool IsEmpty => Told.Count == 0 && !NotTold.Any(untold => untold.Why == NotSentReason.ToldBefore);

    /// <summary>The audience of a step.</summary>
    /// <param name="step">The step.</param>
    /// <param name="current">The case.</param>
    /// <param name="book">The directory.</param>
    /// <param name="at">When the step runs: whoever is on call then is meant.</param>
    /// <param name="told">The ids of those whom a step that runs with this one tells the same.</param>
    public static StepAudience Of(LadderStep step, Case current, DirectoryBook book, Instant at, IReadOnlyCollection<string> told)
    {
        var people = StepRecipients.Of(step, current, book, at).ToLookup(person => WhyNot(step, current, person, told));
        var untold = people.Where(same => same.Key is not null).SelectMany(same => same.Select(person => new Untold(person.Id, same.Key!.Value)));
        return new([.. people[null]], people.Count == 0 ? [new(null, NotSentReason.NobodyThere)] : [.. untold]);
    }

    private static NotSentReason? WhyNot(LadderStep step, Case current, Person person, IReadOnlyCollection<string> told) => step.Purpose switch
    {
        _ when person.Contacts.Count == 0 => NotSentReason.NoContact,
        NotificationPurpose.Alert when current.IsAcceptedBy(person.Id) => NotSentReason.AlreadyAccepted,
        NotificationPurpose.HandOver when current.AcceptedHandOver is not null => NotSentReason.PoliceKnow,
        NotificationPurpose.HandOver when current.HandOvers.To(person.Id)?.Answer is not null => NotSentReason.Refused,
        _ when told.Contains(person.Id) => NotSentReason.ToldBefore,
        _ => null,
    };
}
