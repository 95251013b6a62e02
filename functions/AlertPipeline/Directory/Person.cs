using AlertPipeline.Notifications;
using AlertPipeline.Texts;

namespace AlertPipeline.Directory;

/// <summary>Somebody who can be told: on call, at a location, at the police, or a guardian.</summary>
/// <param name="Id">The short name in storage and logs.</param>
/// <param name="Name">The name that colleagues see.</param>
/// <param name="Contacts">How to reach the person, the preferred way first; at most one of each kind.</param>
public sealed record Person(string Id, string Name, IReadOnlyList<ContactPoint> Contacts)
{
    /// <summary>The number to ring at any hour, in international form; null while there is none.</summary>
    public string? Phone { get; init; }

    /// <summary>The language in which the person is written to; Dutch where the directory does not say.</summary>
    public Language Language { get; init; }
}
