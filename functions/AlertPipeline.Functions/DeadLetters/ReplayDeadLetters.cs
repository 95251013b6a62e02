using AlertPipeline.DeadLetters;
using AlertPipeline.Functions.Http;
using AlertPipeline.Reports;
using AlertPipeline.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Functions.DeadLetters;

/// <summary>POST /api/v1/dead-letters/replays: puts dead letters back into their queues, by a filter or all of them, for administrators.</summary>
public sealed class ReplayDeadLetters(Access access, DeadLetterReplays replays, TimeProvider clock)
{
    /// <summary>Puts them back, as many as one request may.</summary>
    [Function(nameof(ReplayDeadLetters))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/v1/dead-letters/replays")] HttpRequest request, CancellationToken cancellationToken)
    {
        if (access.Administrator(request) is null)
        {
            return HttpAnswer.Of(access.Refusal(request));
        }

        if (BodyReader.Refusal(request) is { } refusal)
        {
            return HttpAnswer.Of(refusal);
        }

        return await BodyReader.ReadAsync(request, ReportLimits.BodyBytes, cancellationToken) is { } body
            ? await AnswerAsync(body, cancellationToken)
            : HttpAnswer.Of(Problem.TooLarge);
    }

    private async Task<HttpAnswer> AnswerAsync(ReadOnlyMemory<byte> body, CancellationToken cancellationToken)
    {
        var reading = DeadLetterFilterReader.Read(body, StorageNames.Queues, clock.Now());
        return reading.Wish is { } filter
            ? HttpAnswer.Json(StatusCodes.Status202Accepted, await replays.ReplayAsync(filter, cancellationToken))
            : HttpAnswer.Of(Problem.Invalid(reading.Faults));
    }
}
