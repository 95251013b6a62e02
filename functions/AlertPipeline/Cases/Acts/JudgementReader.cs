using AlertPipeline.Urgency;

namespace AlertPipeline.Cases.Acts;

/// <summary>Reads a judgement of the urgency.</summary>
public static class JudgementReader
{
    /// <summary>Reads a body.</summary>
    public static ActReading<JudgementRequest> Read(ReadOnlyMemory<byte> body) => ActReader.Read(
        body, fields => new JudgementRequest(fields.Decision<UrgencyLevel>("level"), fields.Words("reason"), fields.Words("judgedBy")));
}
