using AlertPipeline.Cases.Acts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Functions.Cases;

/// <summary>POST /api/v1/cases/{caseReference}/mob-records: a person of the on-call role writes down that an authority established a departure with unknown destination.</summary>
public sealed class RecordMob(CaseDesk desk, TimeProvider clock)
{
    /// <summary>Writes it down and shows the case.</summary>
    [Function(nameof(RecordMob))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/v1/cases/{caseReference}/mob-records")] HttpRequest request,
        string caseReference,
        CancellationToken cancellationToken) =>
        await desk.TakeAsync(
            request, caseReference, body => MobReader.Read(body, NetherlandsTime.DateOf(clock.Now())), CaseMob.Decide, cancellationToken);
}
