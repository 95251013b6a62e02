namespace AlertPipeline.Directory;

/// <summary>The people on call for some police units.</summary>
/// <param name="Id">Its short name.</param>
/// <param name="Units">The police units whose cases it takes; an empty list makes it the team for all others.</param>
/// <param name="Roster">Persons in the order in which they are told; the first is on call now.</param>
/// <param name="Lead">The person who leads the team.</param>
public sealed record Team(string Id, IReadOnlyList<string> Units, IReadOnlyList<string> Roster, string Lead);
