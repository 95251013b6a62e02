using AlertPipeline.Functions.Http;
using AlertPipeline.Reports;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Functions.Batches;

/// <summary>POST /api/v1/report-batches: takes many reports at once, one a line. A batch that is too large is refused whole, before anything of it is stored.</summary>
public sealed class SubmitBatch(Access access, BatchIntake intake)
{
    /// <summary>Takes a batch.</summary>
    [Function(nameof(SubmitBatch))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/v1/report-batches")] HttpRequest request, CancellationToken cancellationToken)
    {
        if (!access.TryPartnerBatch(request, out var partner, out var refusal))
        {
            return refusal;
        }

        if (BodyReader.RefusalOfLines(request) is { } unreadable)
        {
            return HttpAnswer.Of(unreadable);
        }

        return await BodyReader.ReadAsync(request, ReportLimits.BatchBytes, cancellationToken) is { } batch && BatchLines.Split(batch) is { } lines
            ? HttpAnswer.Json(StatusCodes.Status200OK, BatchAnswer.Of(await intake.SubmitAsync(partner, lines, cancellationToken)))
            : HttpAnswer.Of(Problem.BatchTooLarge);
    }
}
