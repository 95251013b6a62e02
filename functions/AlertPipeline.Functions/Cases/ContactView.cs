using AlertPipeline.Cases;
using AlertPipeline.Directory;

namespace AlertPipeline.Functions.Cases;

/// <summary>Somebody whom one may ring about a case; the other addresses stand in the directory.</summary>
/// <param name="Role">What the person is to it.</param>
/// <param name="Name">The name that colleagues see.</param>
/// <param name="Phone">The number to ring; null when the directory has none.</param>
public sealed record ContactView(ContactRole Role, string Name, string? Phone)
{
    /// <summary>Everybody for a case, by role.</summary>
    public static IReadOnlyList<ContactView> Of(Case current, DirectoryBook book) =>
        [.. CaseContacts.Of(current, book).Select(contact => new ContactView(contact.Role, contact.Person.Name, contact.Person.Phone))];
}
