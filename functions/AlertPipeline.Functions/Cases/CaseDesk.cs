using AlertPipeline.Cases;
using AlertPipeline.Cases.Acts;
using AlertPipeline.Functions.Http;
using Microsoft.AspNetCore.Http;
using NodaTime;

namespace AlertPipeline.Functions.Cases;

/// <summary>Takes in what somebody with the on-call role decides about a case, and shows the case as it is then.</summary>
public sealed class CaseDesk(Access access, CaseActs acts, CaseOverview overview)
{
    /// <summary>Reads a wish, carries it out and answers.</summary>
    /// <param name="request">The request.</param>
    /// <param name="caseReference">The case, in whatever case its letters are.</param>
    /// <param name="read">Reads the body.</param>
    /// <param name="decide">Decides for a case, a wish, the desk that sent it, and the present.</param>
    /// <param name="cancellationToken">The caller left.</param>
    public Task<HttpAnswer> TakeAsync<T>(
        HttpRequest request,
        string caseReference,
        Func<ReadOnlyMemory<byte>, ActReading<T>> read,
        Func<Case, T, string, Instant, ActOutcome> decide,
        CancellationToken cancellationToken)
        where T : class => TakeAsync(
            request,
            caseReference,
            read,
            (reference, wish, desk) => acts.DoAsync(reference, CaseVersion.Guard(request, (current, now) => decide(current, wish, desk, now)), cancellationToken),
            cancellationToken);

    /// <summary>Reads a wish, has it carried out and answers.</summary>
    /// <param name="request">The request.</param>
    /// <param name="caseReference">The case, in whatever case its letters are.</param>
    /// <param name="read">Reads the body.</param>
    /// <param name="carryOut">Carries out a wish about a case for the desk that sent it; its answer is null when there is no such case.</param>
    /// <param name="cancellationToken">The caller left.</param>
    public async Task<HttpAnswer> TakeAsync<T>(
        HttpRequest request,
        string caseReference,
        Func<ReadOnlyMemory<byte>, ActReading<T>> read,
        Func<string, T, string, Task<ActOutcome?>> carryOut,
        CancellationToken cancellationToken)
        where T : class
    {
        var reference = caseReference.ToUpperInvariant();
        return access.Desk(request) is { } desk
            ? await WishBody.TakeAsync(request, read, async wish => await AnswerAsync(reference, await carryOut(reference, wish, desk.Id), cancellationToken), cancellationToken)
            : HttpAnswer.Of(access.Refusal(request));
    }

    private async Task<HttpAnswer> AnswerAsync(string caseReference, ActOutcome? outcome, CancellationToken cancellationToken) =>
        ActProblem.Of(outcome) is { } problem
            ? HttpAnswer.Of(problem)
            : CaseVersion.Answer((await overview.FindAsync(caseReference, cancellationToken))!);
}
