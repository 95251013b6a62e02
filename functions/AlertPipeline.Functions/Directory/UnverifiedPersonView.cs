using NodaTime;

namespace AlertPipeline.Functions.Directory;

/// <summary>Somebody whose contacts ought to be checked.</summary>
/// <param name="Id">The short name.</param>
/// <param name="Name">The name that colleagues see.</param>
/// <param name="VerifiedOn">The day of the last check; null when there never was one.</param>
public sealed record UnverifiedPersonView(string Id, string Name, LocalDate? VerifiedOn);
