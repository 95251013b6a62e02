using AlertPipeline.Functions.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Functions.Contract;

/// <summary>GET /api/v1/openapi.json: the contract in JSON, for everybody.</summary>
public static class GetOpenApi
{
    /// <summary>Shows the document; the API Design Rules want that any website may read it.</summary>
    [Function(nameof(GetOpenApi))]
    public static IActionResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/v1/openapi.json")] HttpRequest request) =>
        new HttpAnswer(StatusCodes.Status200OK, "application/json", ApiDocument.Json).With("Access-Control-Allow-Origin", "*");
}
