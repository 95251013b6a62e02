using AlertPipeline.Directory;
using AlertPipeline.Privacy;
using Microsoft.AspNetCore.Http;

namespace AlertPipeline.Functions.Http;

/// <summary>Finds out who calls, by the hash of the key in the Authorization header.</summary>
public sealed class Access(DirectoryBook book)
{
    private const string Scheme = "Bearer ";

    /// <summary>The partner that calls; null when it is none.</summary>
    public Partner? Partner(HttpRequest request) => KeyHash(request) is { } hash ? book.PartnerByKey(hash) : null;

    /// <summary>The desk with the on-call role that calls; null when it is none.</summary>
    public Desk? Desk(HttpRequest request) => KeyHash(request) is { } hash ? book.DeskByKey(hash) : null;

    /// <summary>The answer to a caller without the role that is needed: 401 for an unknown key, 403 for one with another role.</summary>
    public Problem Refusal(HttpRequest request) => Partner(request) is null && Desk(request) is null ? Problem.Unauthorized : Problem.Forbidden;

    private static string? KeyHash(HttpRequest request)
    {
        var header = request.Headers.Authorization.ToString();
        return header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            ? Sha256Hex.Of(header[Scheme.Length..].Trim())
            : null;
    }
}
