namespace AlertPipeline.Reports.Reading;

/// <summary>Reads a place: an object of its own, or three fields among others.</summary>
internal static class PlaceReader
{
    /// <summary>The place that an object is; null when it says nothing.</summary>
    public static Place? ReadWhole(JsonFields? fields)
    {
        var place = fields is null ? null : Read(fields);
        fields?.RefuseOthers();
        return place;
    }

    /// <summary>The place among the fields of an object; null when they say nothing of it.</summary>
    public static Place? Read(JsonFields fields)
    {
        var place = new Place { MunicipalityCode = MunicipalityReader.Read(fields), LocationCode = fields.Reference("locationCode"), Text = fields.FreeText("place") };
        return place == new Place() ? null : place;
    }
}
