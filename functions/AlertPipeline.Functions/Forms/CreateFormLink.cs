using AlertPipeline.Directory;
using AlertPipeline.Forms;
using AlertPipeline.Functions.Http;
using AlertPipeline.Functions.Notifications;
using AlertPipeline.Privacy;
using AlertPipeline.Reports;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using NodaTime;

namespace AlertPipeline.Functions.Forms;

/// <summary>POST /api/v1/form-links: makes a link that opens the form filled in for a partner, and for one of its locations.</summary>
public sealed class CreateFormLink(Access access, IKeyedHasher hasher, LinkOptions links, DirectoryBook book, TimeProvider clock)
{
    /// <summary>Makes a link.</summary>
    [Function(nameof(CreateFormLink))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/v1/form-links")] HttpRequest request, CancellationToken cancellationToken)
    {
        if (!access.TryPartner(request, out var partner, out var refusal))
        {
            return refusal;
        }

        if (BodyReader.Refusal(request) is { } unreadable)
        {
            return HttpAnswer.Of(unreadable);
        }

        return await BodyReader.ReadAsync(request, ReportLimits.BodyBytes, cancellationToken) is { } body ? Create(partner, body) : HttpAnswer.Of(Problem.TooLarge);
    }

    private HttpAnswer Create(Partner partner, ReadOnlyMemory<byte> body)
    {
        var reading = FormLinkReader.Read(body, partner, book);
        if (reading.Request is not { } asked)
        {
            return HttpAnswer.Of(Problem.Invalid(reading.Faults));
        }

        var link = new FormLink(partner.Id, asked.LocationCode, clock.Now() + Duration.FromDays(asked.ValidForDays));
        var address = new FormAddress(Language: null, link.Sign(hasher)).ToString();
        return HttpAnswer.Json(StatusCodes.Status201Created, new FormLinkView(new Uri(links.BaseUrl, address.TrimStart('/')), link.ExpiresAt));
    }
}
