using AlertPipeline.Cases.Acts;
using AlertPipeline.Directory;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Functions.Cases;

/// <summary>POST /api/v1/cases/{caseReference}/reopenings: a person of the on-call role opens a closed case again.</summary>
public sealed class ReopenCase(CaseDesk desk, DirectoryBook book)
{
    /// <summary>Opens a case again and shows it.</summary>
    [Function(nameof(ReopenCase))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/v1/cases/{caseReference}/reopenings")] HttpRequest request,
        string caseReference,
        CancellationToken cancellationToken) =>
        await desk.TakeAsync(
            request, caseReference, ReopeningReader.Read, (current, wish, by, now) => CaseReopening.Decide(current, wish, by, book, now), cancellationToken);
}
