using AlertPipeline.Functions.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Functions.Contract;

/// <summary>Answers under /api where no other function does: 405 at an address of the contract, 404 everywhere else.</summary>
public static class UnknownAddress
{
    /// <summary>The Functions host tries routes in the order of the names of their functions, so this one has to come last.</summary>
    internal const string Name = "ZUnknownAddress";

    /// <summary>Answers any method.</summary>
    [Function(Name)]
    public static IActionResult Run([HttpTrigger(AuthorizationLevel.Anonymous, Route = "api/{*path}")] HttpRequest request)
    {
        var allowed = Addresses.MethodsAt(request.Path.Value ?? "");
        return allowed.Count == 0 || allowed.Contains(request.Method)
            ? HttpAnswer.Of(Problem.UnknownAddress)
            : HttpAnswer.Of(Problem.MethodNotAllowed).With("Allow", string.Join(", ", allowed));
    }
}
