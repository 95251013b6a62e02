using AlertPipeline.Cases.Acts;
using AlertPipeline.Directory;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Functions.Cases;

/// <summary>POST /api/v1/cases/{caseReference}/closings: a person of the on-call role closes a case, or proposes to.</summary>
public sealed class CloseCase(CaseDesk desk, DirectoryBook book)
{
    /// <summary>Closes a case and shows it.</summary>
    [Function(nameof(CloseCase))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/v1/cases/{caseReference}/closings")] HttpRequest request,
        string caseReference,
        CancellationToken cancellationToken) =>
        await desk.TakeAsync(
            request, caseReference, ClosingReader.Read, (current, wish, by, now) => CaseClosing.Decide(current, wish, by, book, now), cancellationToken);
}
