using System.Globalization;
using AlertPipeline.Cases.Corrections;
using AlertPipeline.Functions.Cases;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Functions.Corrections;

/// <summary>POST /api/v1/cases/{caseReference}/corrections/{correction}/reversals: a person of the on-call role undoes a correction.</summary>
public sealed class UndoCorrection(CaseDesk desk, CaseCorrections corrections)
{
    /// <summary>Undoes a correction and shows the case on which it stands.</summary>
    [Function(nameof(UndoCorrection))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/v1/cases/{caseReference}/corrections/{correction}/reversals")] HttpRequest request,
        string caseReference,
        string correction,
        CancellationToken cancellationToken) =>
        await desk.TakeAsync(
            request,
            caseReference,
            body => CorrectionReader.ReadUndo(body, int.TryParse(correction, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0),
            (reference, wish, by) => corrections.DoAsync(reference, wish, by, decide => CaseVersion.Guard(request, decide), cancellationToken),
            cancellationToken);
}
