using AlertPipeline.Modes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Functions.Modes;

/// <summary>PUT /api/v1/exercise: lets people practise for a while, for administrators.</summary>
public sealed class StartExercise(ModeDesk desk)
{
    /// <summary>Begins one, in the place of any that is under way.</summary>
    [Function(nameof(StartExercise))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "api/v1/exercise")] HttpRequest request, CancellationToken cancellationToken) =>
        await desk.StartAsync(request, ModeKind.Exercise, cancellationToken);
}
