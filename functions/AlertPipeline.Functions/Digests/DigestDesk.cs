using AlertPipeline.Digests;
using AlertPipeline.Directory;
using AlertPipeline.Functions.Http;
using Microsoft.AspNetCore.Http;
using NodaTime;

namespace AlertPipeline.Functions.Digests;

/// <summary>Shows digests to the on-call or trafficking role: in JSON, or in CSV when the header Accept asks for it.</summary>
public sealed class DigestDesk(Access access, DigestMaking making, DirectoryBook book, TimeProvider clock)
{
    private const string Csv = "text/csv";

    /// <summary>Shows one.</summary>
    /// <param name="request">The request.</param>
    /// <param name="month">The month, as the address names it.</param>
    /// <param name="wish">Which digest of that month.</param>
    /// <param name="cancellationToken">The caller left.</param>
    public async Task<HttpAnswer> ShowAsync(HttpRequest request, string month, Func<YearMonth, DigestWish> wish, CancellationToken cancellationToken)
    {
        if (access.NoticeDesk(request) is null)
        {
            return HttpAnswer.Of(access.Refusal(request));
        }

        if (DigestPeriod.Read(month) is not { } read)
        {
            return HttpAnswer.Of(DigestProblem.NoMonth);
        }

        return DigestPlan.Of(wish(read), book, clock.Now()) switch
        {
            DigestPlan.Ready ready => Write(request, await making.MakeAsync(ready, cancellationToken)).With("Vary", "Accept"),
            var refused => HttpAnswer.Of(DigestProblem.Of(((DigestPlan.Refused)refused).Why)),
        };
    }

    private static HttpAnswer Write(HttpRequest request, Digest digest) => request.GetTypedHeaders().Accept.Any(type => type.MediaType.Equals(Csv, StringComparison.OrdinalIgnoreCase))
        ? new HttpAnswer(StatusCodes.Status200OK, Csv, DigestCsv.Of(digest))
        : HttpAnswer.Json(StatusCodes.Status200OK, digest);
}
