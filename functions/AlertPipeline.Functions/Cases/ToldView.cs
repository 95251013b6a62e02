using AlertPipeline.Directory;
using AlertPipeline.Escalation;
using AlertPipeline.Notifications;

namespace AlertPipeline.Functions.Cases;

/// <summary>Somebody whom a step told, or will tell.</summary>
/// <param name="Person">The id.</param>
/// <param name="Name">The name that colleagues see.</param>
/// <param name="Channels">By which channels.</param>
/// <param name="MessageIds">For a step that was run, the ids of its messages to them, which the timeline has too; null otherwise.</param>
public sealed record ToldView(string Person, string Name, IReadOnlyList<ChannelKind> Channels, IReadOnlyList<string>? MessageIds)
{
    /// <summary>The view of somebody.</summary>
    public static ToldView Of(string personId, CaseStep step, IEnumerable<Notification> messages, DirectoryBook book)
    {
        var person = book.Find(personId);
        var name = person?.Name ?? personId;
        var sent = CaseSteps.MessagesOf(step.Name, step.At, messages).Where(message => message.PersonId == personId).ToList();
        return step.State == CaseStepState.Ran
            ? new(personId, name, [.. sent.Select(message => message.Channel)], [.. sent.Select(message => message.Id)])
            : new(personId, name, [.. person?.Contacts.Take(step.Channels ?? 0).Select(contact => contact.Kind) ?? []], MessageIds: null);
    }
}
