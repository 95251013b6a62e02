using AlertPipeline.Clues;

namespace Bench.Signals;

/// <summary>An invented place of reception.</summary>
/// <param name="Size">How big it is.</param>
/// <param name="Place">Its name.</param>
/// <param name="DisappearancesPerWeek">How often a child goes missing that no network has to do with.</param>
/// <param name="SignalsPerWeek">How often a signal comes in that is about nothing.</param>
/// <param name="LeavesSoon">The share of these children that leave within days of their arrival.</param>
/// <param name="Taxi">The plate of a taxi that comes often.</param>
/// <param name="Volunteer">The telephone of a volunteer whom all children know.</param>
internal sealed record InventedLocation(string Size, string Place, double DisappearancesPerWeek, double SignalsPerWeek, double LeavesSoon, Clue.Plate Taxi, Clue.Phone Volunteer);
