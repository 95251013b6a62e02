using AlertPipeline.Directory;
using AlertPipeline.Notifications;
using NodaTime;

namespace AlertPipeline.Functions.Directory;

/// <summary>A contact of somebody that ought to be checked; its address is not shown.</summary>
/// <param name="Id">The short name of the person.</param>
/// <param name="Name">The name that colleagues see.</param>
/// <param name="Kind">The channel.</param>
/// <param name="VerifiedOn">The day of the last check; null when there never was one.</param>
public sealed record UnverifiedContactView(string Id, string Name, ChannelKind Kind, LocalDate? VerifiedOn)
{
    /// <summary>The view of a contact.</summary>
    public static UnverifiedContactView Of(UnverifiedContact found) => new(found.Person.Id, found.Person.Name, found.Contact.Kind, found.Contact.VerifiedOn);
}
