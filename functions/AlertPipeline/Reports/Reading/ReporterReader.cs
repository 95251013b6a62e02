namespace AlertPipeline.Reports.Reading;

/// <summary>Reads who reports. The number to ring back is never masked: it is a telephone number, whatever its digits say.</summary>
internal static class ReporterReader
{
    public static Reporter Read(JsonFields? fields)
    {
        var reporter = new Reporter(fields?.Require("role").FreeText("role") ?? "", fields?.Require("callback").Text("callback") ?? "");
        fields?.RefuseOthers();
        return reporter;
    }
}
