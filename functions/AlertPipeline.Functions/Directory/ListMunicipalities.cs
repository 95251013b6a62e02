using AlertPipeline.Directory;
using AlertPipeline.Functions.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Functions.Directory;

/// <summary>GET /api/v1/directory/municipalities: every municipality with its police unit, for the on-call role.</summary>
public sealed class ListMunicipalities(Access access, DirectoryBook book)
{
    /// <summary>Lists municipalities.</summary>
    [Function(nameof(ListMunicipalities))]
    public IActionResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/v1/directory/municipalities")] HttpRequest request) =>
        access.Desk(request) is null
            ? HttpAnswer.Of(access.Refusal(request))
            : HttpAnswer.Json(StatusCodes.Status200OK, MunicipalityList.Of(book));
}
