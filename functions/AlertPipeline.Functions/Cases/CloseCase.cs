using AlertPipeline.Cases;
using AlertPipeline.Directory;
using AlertPipeline.Functions.Http;
using AlertPipeline.Reports;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Functions.Cases;

/// <summary>POST /api/v1/cases/{caseReference}/closings: a person of the on-call role closes a case.</summary>
public sealed class CloseCase(Access access, Closing closing, CaseOverview overview)
{
    /// <summary>Closes a case and shows it.</summary>
    [Function(nameof(CloseCase))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/v1/cases/{caseReference}/closings")] HttpRequest request,
        string caseReference,
        CancellationToken cancellationToken)
    {
        if (access.Desk(request) is not { } desk)
        {
            return HttpAnswer.Of(access.Refusal(request));
        }

        if (BodyReader.Refusal(request) is { } refusal)
        {
            return HttpAnswer.Of(refusal);
        }

        return await BodyReader.ReadAsync(request, ReportLimits.BodyBytes, cancellationToken) is { } body
            ? await CloseAsync(desk, caseReference.ToUpperInvariant(), ClosingReader.Read(body), cancellationToken)
            : HttpAnswer.Of(Problem.TooLarge);
    }

    private async Task<HttpAnswer> CloseAsync(
        Desk desk, string caseReference, (ClosingRequest? Request, IReadOnlyList<ReportFault> Faults) reading, CancellationToken cancellationToken)
    {
        if (reading.Request is not { } wish)
        {
            return HttpAnswer.Of(Problem.Invalid(reading.Faults));
        }

        var outcome = await closing.CloseAsync(caseReference, wish.Reason, desk.Id, wish.ClosedBy, cancellationToken);
        return outcome switch
        {
            null => HttpAnswer.Of(Problem.NotFound),
            ClosingOutcome.NotPossible => HttpAnswer.Of(Problem.NotClosable),
            _ => HttpAnswer.Json(StatusCodes.Status200OK, await overview.FindAsync(caseReference, cancellationToken)),
        };
    }
}
