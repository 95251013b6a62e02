using AlertPipeline.Modes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Functions.Modes;

/// <summary>GET /api/v1/maintenance: whether the app is being worked on, for the on-call role and administrators.</summary>
public sealed class GetMaintenance(ModeDesk desk)
{
    /// <summary>Shows it.</summary>
    [Function(nameof(GetMaintenance))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/v1/maintenance")] HttpRequest request, CancellationToken cancellationToken) =>
        await desk.ShowAsync(request, ModeKind.Maintenance, cancellationToken);
}
