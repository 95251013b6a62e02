using AlertPipeline.Modes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Functions.Modes;

/// <summary>DELETE /api/v1/exercise: ends an exercise early, for administrators.</summary>
public sealed class EndExercise(ModeDesk desk)
{
    /// <summary>Ends it; where none is under way there is nothing to end.</summary>
    [Function(nameof(EndExercise))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = "api/v1/exercise")] HttpRequest request, CancellationToken cancellationToken) =>
        await desk.EndAsync(request, ModeKind.Exercise, cancellationToken);
}
