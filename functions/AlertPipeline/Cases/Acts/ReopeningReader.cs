namespace AlertPipeline.Cases.Acts;

/// <summary>Reads a wish to open a closed case again.</summary>
public static class ReopeningReader
{
    /// <summary>Reads a body.</summary>
    public static ActReading<ReopeningRequest> Read(ReadOnlyMemory<byte> body) =>
        ActReader.Read(body, fields => new ReopeningRequest(fields.Words("reason"), fields.Words("reopenedBy")));
}
