using AlertPipeline.Cases.Acts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Functions.Cases;

/// <summary>POST /api/v1/cases/{caseReference}/confirmations: a second person of the on-call role confirms what was proposed.</summary>
public sealed class ConfirmProposal(CaseDesk desk)
{
    /// <summary>Carries out the proposal and shows the case.</summary>
    [Function(nameof(ConfirmProposal))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/v1/cases/{caseReference}/confirmations")] HttpRequest request,
        string caseReference,
        CancellationToken cancellationToken) =>
        await desk.TakeAsync(
            request, caseReference, ConfirmationReader.Read, CaseConfirming.Decide, cancellationToken);
}
