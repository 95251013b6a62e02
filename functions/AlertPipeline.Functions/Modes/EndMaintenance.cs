using AlertPipeline.Modes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Functions.Modes;

/// <summary>DELETE /api/v1/maintenance: ends one early, for administrators.</summary>
public sealed class EndMaintenance(ModeDesk desk)
{
    /// <summary>Ends it; where none is under way there is nothing to end.</summary>
    [Function(nameof(EndMaintenance))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = "api/v1/maintenance")] HttpRequest request, CancellationToken cancellationToken) =>
        await desk.EndAsync(request, ModeKind.Maintenance, cancellationToken);
}
