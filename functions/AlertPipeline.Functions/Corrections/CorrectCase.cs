using AlertPipeline.Cases.Corrections;
using AlertPipeline.Functions.Cases;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Functions.Corrections;

/// <summary>POST /api/v1/cases/{caseReference}/corrections: a person of the on-call role says which reports are about one child, and which are not.</summary>
public sealed class CorrectCase(CaseDesk desk, CaseCorrections corrections)
{
    /// <summary>Corrects a case and shows it.</summary>
    [Function(nameof(CorrectCase))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/v1/cases/{caseReference}/corrections")] HttpRequest request,
        string caseReference,
        CancellationToken cancellationToken) =>
        await desk.TakeAsync(
            request,
            caseReference,
            CorrectionReader.Read,
            (reference, wish, by) => corrections.DoAsync(reference, wish, by, decide => CaseVersion.Guard(request, decide), cancellationToken),
            cancellationToken);
}
