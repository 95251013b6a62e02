using System.Diagnostics.CodeAnalysis;
using AlertPipeline.Directory;
using AlertPipeline.Functions.Partners;
using AlertPipeline.Functions.Quotas;
using AlertPipeline.Privacy;
using AlertPipeline.Quotas;
using Microsoft.AspNetCore.Http;

namespace AlertPipeline.Functions.Http;

/// <summary>Finds out who calls, by the hash of the key in the Authorization header, and lets a partner in as far as its limits go.</summary>
public sealed class Access(DirectoryBook book, QuotaBuckets quotas, KeyUse keys)
{
    private const string Scheme = "Bearer ";

    /// <summary>Lets a partner in for one request, or says why not: an unknown key, another role, or too many requests. Nothing of the body is read.</summary>
    public bool TryPartner(HttpRequest request, [NotNullWhen(true)] out Partner? partner, [NotNullWhen(false)] out HttpAnswer? refusal) =>
        TryAdmit(request, limits => limits.ForRequests(), out partner, out refusal);

    /// <summary>Lets a partner in for one batch, which has a limit of its own, or says why not.</summary>
    public bool TryPartnerBatch(HttpRequest request, [NotNullWhen(true)] out Partner? partner, [NotNullWhen(false)] out HttpAnswer? refusal) =>
        TryAdmit(request, limits => limits.ForBatches(), out partner, out refusal);

    /// <summary>The partner whose key somebody gives as the access code of a form; null when there is none. Its limits are for whoever asks to apply.</summary>
    public Partner? PartnerByCode(string code, HttpResponse response)
    {
        var hash = Sha256Hex.Of(code);
        var partner = book.PartnerByKey(hash);
        if (partner is not null)
        {
            keys.Note(partner, hash, response);
        }

        return partner;
    }

    /// <summary>The desk with the on-call role that calls; null when it is none.</summary>
    public Desk? Desk(HttpRequest request) => Desk(request, DeskRole.OnCall);

    /// <summary>The desk with the role of administrator that calls; null when it is none.</summary>
    public Desk? Administrator(HttpRequest request) => Desk(request, DeskRole.Administrator);

    /// <summary>The desk that looks at notices of clusters, on call or for trafficking, that calls; null when it is none.</summary>
    public Desk? NoticeDesk(HttpRequest request) => Desk(request) ?? Desk(request, DeskRole.Trafficking);

    /// <summary>The desk that may see what reports say of third persons that calls; null when it is none.</summary>
    public Desk? ThirdPersonDesk(HttpRequest request) => Desk(request, DeskRole.ThirdPersons);

    /// <summary>The answer to a caller without the role that is needed: 401 for an unknown key, 403 for one with another role.</summary>
    public Problem Refusal(HttpRequest request) =>
        KeyHash(request) is { } hash && (book.PartnerByKey(hash) is not null || book.DeskByKey(hash) is not null) ? Problem.Forbidden : Problem.Unauthorized;

    private Desk? Desk(HttpRequest request, DeskRole role) =>
        KeyHash(request) is { } hash && book.DeskByKey(hash) is { } desk && desk.Roles.Contains(role) ? desk : null;

    private bool TryAdmit(
        HttpRequest request, Func<PartnerLimits, QuotaPolicy> policyOf, [NotNullWhen(true)] out Partner? partner, [NotNullWhen(false)] out HttpAnswer? refusal)
    {
        var hash = KeyHash(request);
        partner = hash is null ? null : book.PartnerByKey(hash);
        if (partner is null)
        {
            refusal = HttpAnswer.Of(Refusal(request));
            return false;
        }

        keys.Note(partner, hash!, request.HttpContext.Response);
        return TrySpend(partner.Id, policyOf(partner.Limits), request.HttpContext.Response, out refusal);
    }

    private bool TrySpend(string partnerId, QuotaPolicy policy, HttpResponse response, [NotNullWhen(false)] out HttpAnswer? refusal)
    {
        var decision = quotas.Take(partnerId, policy);
        QuotaHeaders.Write(response, policy, decision);
        refusal = decision.Allowed ? null : HttpAnswer.Of(Problem.TooManyRequests).With("Retry-After", QuotaHeaders.Seconds(decision.Wait));
        return decision.Allowed;
    }

    private static string? KeyHash(HttpRequest request)
    {
        var header = request.Headers.Authorization.ToString();
        return header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            ? Sha256Hex.Of(header[Scheme.Length..].Trim())
            : null;
    }
}
