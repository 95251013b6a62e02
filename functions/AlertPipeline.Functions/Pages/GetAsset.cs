using AlertPipeline.Functions.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Functions.Pages;

/// <summary>GET /assets/{name}: the styles and the script of the pages.</summary>
public sealed class GetAsset
{
    /// <summary>Gives a file.</summary>
    [Function(nameof(GetAsset))]
    public IActionResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "assets/{name}")] HttpRequest request, string name) =>
        Assets.Find(name) is { } asset ? new AssetAnswer(asset) : HttpAnswer.Of(Problem.NotFound);
}
