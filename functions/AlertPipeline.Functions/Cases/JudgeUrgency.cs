using AlertPipeline.Cases.Acts;
using AlertPipeline.Directory;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Functions.Cases;

/// <summary>POST /api/v1/cases/{caseReference}/urgency-judgements: a person of the on-call role judges how urgent a case is.</summary>
public sealed class JudgeUrgency(CaseDesk desk, DirectoryBook book)
{
    /// <summary>Raises the urgency, or proposes to lower it, and shows the case.</summary>
    [Function(nameof(JudgeUrgency))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/v1/cases/{caseReference}/urgency-judgements")] HttpRequest request,
        string caseReference,
        CancellationToken cancellationToken) =>
        await desk.TakeAsync(
            request, caseReference, JudgementReader.Read, (current, wish, by, now) => CaseJudging.Decide(current, wish, by, book, now), cancellationToken);
}
