using AlertPipeline.Functions.Http;
using AlertPipeline.Storage;
using Microsoft.AspNetCore.Http;

namespace AlertPipeline.Functions.Reports;

/// <summary>What a partner is answered about a message that was accepted.</summary>
internal static class ReportAnswer
{
    /// <summary>202 with the receipt, and where to ask what became of it.</summary>
    public static HttpAnswer Accepted(StoredReport stored) =>
        HttpAnswer.Json(StatusCodes.Status202Accepted, ReportReceipt.Of(stored)).With("Location", $"/api/v1/reports/{stored.Id}");
}
