using System.Text.Json.Serialization;

namespace AlertPipeline.Clues;

/// <summary>A vehicle as a reporter describes it.</summary>
/// <param name="Plate">Its number plate, as given, with <c>?</c> for each character that nobody could read; null when nobody saw it.</param>
/// <param name="Colour">Its colour.</param>
/// <param name="Make">Its make, as given; null when unknown.</param>
public sealed record ReportedVehicle(string? Plate, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] VehicleColour Colour, string? Make);
