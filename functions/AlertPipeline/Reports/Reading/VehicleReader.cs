using AlertPipeline.Clues;

namespace AlertPipeline.Reports.Reading;

/// <summary>Reads a vehicle, of which at least one thing has to be known.</summary>
internal static class VehicleReader
{
    public static ReportedVehicle Read(JsonFields fields)
    {
        var colour = fields.Choice<VehicleColour>("colour", Vocabulary<VehicleColour>.Values);
        if (!fields.HasAny("plate", "make") && (colour == VehicleColour.Unknown || !fields.Has("colour")))
        {
            fields.Fault("", "must hold at least one of plate, colour, make; leave the vehicle out when nothing of it is known");
        }

        var vehicle = new ReportedVehicle(fields.FreeText("plate"), colour ?? VehicleColour.Unknown, fields.FreeText("make"));
        fields.RefuseOthers();
        return vehicle;
    }
}
