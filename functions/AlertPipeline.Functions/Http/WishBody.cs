using AlertPipeline.Cases.Acts;
using AlertPipeline.Reports;
using Microsoft.AspNetCore.Http;

namespace AlertPipeline.Functions.Http;

/// <summary>Reads what somebody wishes out of the body of a request, and has it carried out.</summary>
internal static class WishBody
{
    /// <summary>The answer to the wish, or all that is wrong with the body.</summary>
    /// <param name="request">The request of somebody who may wish it.</param>
    /// <param name="read">Reads the body.</param>
    /// <param name="carryOut">Carries the wish out.</param>
    /// <param name="cancellationToken">The caller left.</param>
    public static async Task<HttpAnswer> TakeAsync<T>(
        HttpRequest request, Func<ReadOnlyMemory<byte>, ActReading<T>> read, Func<T, Task<HttpAnswer>> carryOut, CancellationToken cancellationToken)
        where T : class
    {
        if (BodyReader.Refusal(request) is { } refusal)
        {
            return HttpAnswer.Of(refusal);
        }

        if (await BodyReader.ReadAsync(request, ReportLimits.BodyBytes, cancellationToken) is not { } body)
        {
            return HttpAnswer.Of(Problem.TooLarge);
        }

        var reading = read(body);
        return reading.Wish is { } wish ? await carryOut(wish) : HttpAnswer.Of(Problem.Invalid(reading.Faults));
    }
}
