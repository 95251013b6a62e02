using AlertPipeline.OnCall;
using NodaTime;

namespace AlertPipeline.Directory;

/// <summary>The people on call for some police units.</summary>
/// <param name="Id">Its short name.</param>
/// <param name="Units">The police units whose cases it takes; an empty list makes it the team for all others.</param>
/// <param name="TimeZone">The IANA time zone of the clocks by which it hands over.</param>
/// <param name="Layers">Who is on call, the first layer first on call, the second told when the first does not answer, and so on.</param>
/// <param name="Lead">The person who leads the team.</param>
public sealed record Team(string Id, IReadOnlyList<string> Units, string TimeZone, IReadOnlyList<Rotation> Layers, string Lead)
{
    /// <summary>The time zone.</summary>
    /// <exception cref="NodaTime.TimeZones.DateTimeZoneNotFoundException">There is none of that name; no directory without faults has one.</exception>
    internal DateTimeZone Zone => DateTimeZoneProviders.Tzdb[TimeZone];
}
