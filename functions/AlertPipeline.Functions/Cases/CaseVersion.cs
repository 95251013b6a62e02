using AlertPipeline.Cases;
using AlertPipeline.Cases.Acts;
using AlertPipeline.Functions.Http;
using Microsoft.AspNetCore.Http;
using NodaTime;

namespace AlertPipeline.Functions.Cases;

/// <summary>The version of a case as ETag, so that nobody decides about a case that is no longer the one they saw.</summary>
internal static class CaseVersion
{
    /// <summary>A case with its ETag.</summary>
    public static HttpAnswer Answer(CaseDetails details) => HttpAnswer.Json(StatusCodes.Status200OK, details).With("ETag", ETag(details.Version));

    /// <summary>The decision, refused where a request says by If-Match that it is about another version.</summary>
    public static Func<Case, Instant, ActOutcome> Guard(HttpRequest request, Func<Case, Instant, ActOutcome> decide)
    {
        var match = request.Headers.IfMatch.ToString();
        return match.Length == 0 ? decide : (current, now) => match == ETag(current.EventCount) ? decide(current, now) : new ActOutcome.Refused(ActRefusal.CaseChanged);
    }

    private static string ETag(int version) => $"\"{version}\"";
}
