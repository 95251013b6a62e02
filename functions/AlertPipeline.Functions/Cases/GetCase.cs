using AlertPipeline.Functions.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Functions.Cases;

/// <summary>GET /api/v1/cases/{caseReference}: one case with its reports, ladder, timeline and deadlines, for the on-call role.</summary>
public sealed class GetCase(Access access, CaseOverview overview)
{
    /// <summary>Shows a case; the reference of a merged case shows the one it was merged into.</summary>
    [Function(nameof(GetCase))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/v1/cases/{caseReference}")] HttpRequest request, string caseReference, CancellationToken cancellationToken)
    {
        if (access.Desk(request) is null)
        {
            return HttpAnswer.Of(access.Refusal(request));
        }

        return await overview.FindAsync(caseReference.ToUpperInvariant(), cancellationToken) is { } details
            ? CaseVersion.Answer(details)
            : HttpAnswer.Of(Problem.NotFound);
    }
}
