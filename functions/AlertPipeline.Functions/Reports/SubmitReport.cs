using AlertPipeline.Directory;
using AlertPipeline.Functions.Http;
using AlertPipeline.Reports;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Functions.Reports;

/// <summary>POST /api/v1/reports: takes a report from a partner. 202 means that it is stored for good.</summary>
public sealed class SubmitReport(Access access, ReportIntake intake, TimeProvider clock)
{
    /// <summary>Takes a report.</summary>
    [Function(nameof(SubmitReport))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/v1/reports")] HttpRequest request, CancellationToken cancellationToken)
    {
        if (access.Partner(request) is not { } partner)
        {
            return HttpAnswer.Of(access.Refusal(request));
        }

        if (BodyReader.Refusal(request) is { } refusal)
        {
            return HttpAnswer.Of(refusal);
        }

        return await BodyReader.ReadAsync(request, cancellationToken) is { } body
            ? await SubmitAsync(partner, IdempotencyKey.Read(request.Headers["Idempotency-Key"]), body, cancellationToken)
            : HttpAnswer.Of(Problem.TooLarge);
    }

    private async Task<HttpAnswer> SubmitAsync(Partner partner, IdempotencyKey key, ReadOnlyMemory<byte> body, CancellationToken cancellationToken)
    {
        var reading = key.AddTo(ReportReader.Read(body, clock.Now(), key.Reference));
        if (reading.Report is not { } report)
        {
            return HttpAnswer.Of(Problem.Invalid(reading.Faults));
        }

        return await intake.SubmitAsync(partner, report, cancellationToken) is { } stored
            ? HttpAnswer.Json(StatusCodes.Status202Accepted, new ReportReceipt(stored.Id, ReportStatus.Received, stored.ReceivedAt)).With("Location", $"/api/v1/reports/{stored.Id}")
            : HttpAnswer.Of(Problem.Conflict);
    }
}
