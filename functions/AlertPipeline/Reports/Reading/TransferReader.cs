using NodaTime;

namespace AlertPipeline.Reports.Reading;

/// <summary>Reads who takes over the responsibility for a child.</summary>
internal static class TransferReader
{
    public static Transfer? Read(JsonFields? fields, Instant now)
    {
        if (fields is null)
        {
            return null;
        }

        var transfer = new Transfer(fields.Require("to").FreeText("to") ?? "", fields.Text("callback"), MomentReader.Planned(fields, "at", now));
        fields.RefuseOthers();
        return transfer;
    }
}
