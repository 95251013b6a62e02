using AlertPipeline.Functions.Contract.Docs;
using AlertPipeline.Functions.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Functions.Contract;

/// <summary>GET /api/v1/docs: the contract as a page for people. The type of every problem leads to its section there.</summary>
public static class GetDocs
{
    private static readonly string Page = DocsPage.Render(ApiDocument.Root);

    /// <summary>Shows the page.</summary>
    [Function(nameof(GetDocs))]
    public static IActionResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/v1/docs")] HttpRequest request) =>
        new HttpAnswer(StatusCodes.Status200OK, "text/html", Page).With("Content-Security-Policy", DocsStyle.Policy);
}
