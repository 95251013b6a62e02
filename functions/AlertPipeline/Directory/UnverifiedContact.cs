using AlertPipeline.Notifications;

namespace AlertPipeline.Directory;

/// <summary>A contact that nobody checked lately.</summary>
/// <param name="Person">Whose contact it is.</param>
/// <param name="Contact">The contact.</param>
public sealed record UnverifiedContact(Person Person, ContactPoint Contact);
