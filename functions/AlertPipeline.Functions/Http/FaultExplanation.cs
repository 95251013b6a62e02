using AlertPipeline.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace AlertPipeline.Functions.Http;

/// <summary>
/// Explains a fault to the caller: 503 when storage does not answer, the status of the server when a request cannot be read, 500 otherwise.
/// </summary>
public sealed class FaultExplanation(ILogger<FaultExplanation> logger)
{
    /// <summary>Logs a fault of a function without its text, which may repeat input, and says what the caller is told.</summary>
    public Problem Explain(Exception fault, string function)
    {
        switch (fault)
        {
            case BadHttpRequestException bad:
                HttpLog.Unreadable(logger, function, bad.StatusCode);
                return Problem.Unreadable(bad.StatusCode);
            case var _ when StorageFaults.IsOutage(fault):
                HttpLog.StorageUnavailable(logger, function, fault.GetType().Name);
                return Problem.Unavailable;
            default:
                HttpLog.Failed(logger, function, fault.GetType().Name, fault.StackTrace);
                return Problem.Failed;
        }
    }
}
