namespace AlertPipeline.Cases.Acts;

/// <summary>Reads a confirmation.</summary>
public static class ConfirmationReader
{
    /// <summary>Reads a body.</summary>
    public static ActReading<ConfirmationRequest> Read(ReadOnlyMemory<byte> body) =>
        ActReader.Read(body, fields => new ConfirmationRequest(fields.Words("confirmedBy")));
}
