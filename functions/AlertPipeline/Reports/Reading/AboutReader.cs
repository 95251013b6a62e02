namespace AlertPipeline.Reports.Reading;

/// <summary>Reads which earlier report a message is about.</summary>
internal static class AboutReader
{
    public static About? Read(JsonFields? fields)
    {
        if (fields is null)
        {
            return null;
        }

        if (fields.Has("reportId") == fields.Has("partnerReference"))
        {
            fields.Fault("", "must hold either reportId or partnerReference, the one by which you know the earlier report");
        }

        var about = new About(ReadId(fields), fields.Reference("partnerReference"));
        fields.RefuseOthers();
        return about;
    }

    private static string? ReadId(JsonFields fields)
    {
        if (fields.Text("reportId") is not { } text)
        {
            return null;
        }

        if (Guid.TryParseExact(text, "D", out var id))
        {
            return id.ToString();
        }

        fields.Fault("reportId", "must be the reportId from the receipt of the earlier report");
        return null;
    }
}
