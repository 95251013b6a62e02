using AlertPipeline.Directory;
using AlertPipeline.Functions.Http;
using AlertPipeline.Functions.Pages;
using AlertPipeline.OnCall;
using AlertPipeline.Privacy;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Functions.OnCall;

/// <summary>GET /rota/{token}: the shifts of a team or a person as a calendar to subscribe to, without an account.</summary>
public sealed class GetRotaCalendar(IKeyedHasher hasher, DirectoryBook book, TimeProvider clock)
{
    private const string MediaType = "text/calendar";

    /// <summary>Gives the calendar.</summary>
    [Function(nameof(GetRotaCalendar))]
    public IActionResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "rota/{token}")] HttpRequest request, string token) =>
        RotaLink.Read(token, hasher, clock.Now()) is { } link && RotaCalendar.Of(link.Wish, book, clock.Now()) is { } calendar
            ? Answer(request, calendar, $"\"{Sha256Hex.Of(calendar)}\"")
            : ProblemPage.Answer(StatusCodes.Status404NotFound, language: null);

    // A calendar asks every hour or so: it is told that nothing changed.
    private static HttpAnswer Answer(HttpRequest request, string calendar, string tag) =>
        (request.GetTypedHeaders().IfNoneMatch.Any(known => known.Tag == tag)
            ? new HttpAnswer(StatusCodes.Status304NotModified, MediaType, "")
            : new HttpAnswer(StatusCodes.Status200OK, MediaType, calendar)).With("Cache-Control", "private, no-cache").With("ETag", tag);
}
