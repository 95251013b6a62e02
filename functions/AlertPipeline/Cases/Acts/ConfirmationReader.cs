using AlertPipeline.Reports.Reading;
using AlertPipeline.Urgency;

namespace AlertPipeline.Cases.Acts;

/// <summary>Reads a confirmation.</summary>
public static class ConfirmationReader
{
    /// <summary>Reads a body.</summary>
    public static ActReading<ConfirmationRequest> Read(ReadOnlyMemory<byte> body) => ActReader.Read(body, Read);

    private static ConfirmationRequest Read(JsonFields fields)
    {
        var what = fields.Decision<ProposalKind>("what");
        return new ConfirmationRequest(what, what == ProposalKind.LowerUrgency ? fields.Decision<UrgencyLevel>("level") : null, fields.Words("confirmedBy"));
    }
}
