namespace AlertPipeline.Directory;

/// <summary>The persons with a role for more than one police unit, by id.</summary>
/// <param name="NationalPolice">Takes hand-overs when the unit is unknown or silent (LOEP).</param>
/// <param name="Guardian">On call at Nidos.</param>
/// <param name="DeadLetters">Who is told of a message that could not be processed, and of what an audit finds.</param>
/// <param name="BorderPolice">Is told too when an airport or a border is involved (KMar); null while there is nobody.</param>
public sealed record Contacts(string NationalPolice, string Guardian, IReadOnlyList<string> DeadLetters, string? BorderPolice = null)
{
    /// <summary>The care coordinators for victims of trafficking.</summary>
    public IReadOnlyList<CareCoordinator> CareCoordinators { get; init; } = [];
}
