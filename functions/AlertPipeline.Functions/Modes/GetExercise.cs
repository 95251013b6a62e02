using AlertPipeline.Modes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Functions.Modes;

/// <summary>GET /api/v1/exercise: whether an exercise is run, for the on-call role and administrators.</summary>
public sealed class GetExercise(ModeDesk desk)
{
    /// <summary>Shows it.</summary>
    [Function(nameof(GetExercise))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/v1/exercise")] HttpRequest request, CancellationToken cancellationToken) =>
        await desk.ShowAsync(request, ModeKind.Exercise, cancellationToken);
}
