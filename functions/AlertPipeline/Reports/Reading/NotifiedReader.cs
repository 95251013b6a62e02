namespace AlertPipeline.Reports.Reading;

/// <summary>Reads the part of a report that says who already knows.</summary>
internal static class NotifiedReader
{
    public static Notified Read(JsonFields? fields)
    {
        var notified = new Notified(Ask(fields, "guardian"), Ask(fields, "police"), Ask(fields, "emergencyCalled"));
        fields?.RefuseOthers();
        return notified;
    }

    private static Answer Ask(JsonFields? fields, string name) => fields?.Choice(name, Answer.Unknown) ?? Answer.Unknown;
}
