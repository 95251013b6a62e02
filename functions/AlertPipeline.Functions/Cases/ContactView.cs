using AlertPipeline.Cases;
using AlertPipeline.Directory;

namespace AlertPipeline.Functions.Cases;

/// <summary>Somebody whom one may ring about a case; the addresses stand in the directory.</summary>
/// <param name="Role">What the person is to it.</param>
/// <param name="Name">The name that colleagues see.</param>
public sealed record ContactView(ContactRole Role, string Name)
{
    /// <summary>Everybody for a case, by role.</summary>
    public static IReadOnlyList<ContactView> Of(Case current, DirectoryBook book) =>
        [.. CaseContacts.Of(current, book).Select(contact => new ContactView(contact.Role, contact.Person.Name))];
}
