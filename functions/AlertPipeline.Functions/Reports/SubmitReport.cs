using AlertPipeline.Functions.Http;
using AlertPipeline.Reports;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Functions.Reports;

/// <summary>POST /api/v1/reports: takes a report from a partner. 202 means that it is stored for good.</summary>
public sealed class SubmitReport(Access access, ReportSubmission submission, ReportMetrics metrics)
{
    /// <summary>Takes a report.</summary>
    [Function(nameof(SubmitReport))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/v1/reports")] HttpRequest request, CancellationToken cancellationToken)
    {
        if (!access.TryPartner(request, out var partner, out var refusal))
        {
            return Refused(refusal);
        }

        if (BodyReader.Refusal(request) is { } unreadable)
        {
            return Refused(HttpAnswer.Of(unreadable));
        }

        return await BodyReader.ReadAsync(request, ReportLimits.BodyBytes, cancellationToken) is { } body
            ? Answer(await submission.SubmitAsync(partner, body, IdempotencyKey.Read(request.Headers["Idempotency-Key"]), cancellationToken))
            : Refused(HttpAnswer.Of(Problem.TooLarge));
    }

    private HttpAnswer Refused(HttpAnswer answer)
    {
        metrics.Refuse(answer.Problem!);
        return answer;
    }

    private static HttpAnswer Answer(Submission submission) => submission switch
    {
        Submission.Accepted accepted => ReportAnswer.Accepted(accepted.Stored),
        Submission.Refused refused => HttpAnswer.Of(refused.Problem),
        _ => throw new ArgumentOutOfRangeException(nameof(submission), submission, "Not a submission."),
    };
}
