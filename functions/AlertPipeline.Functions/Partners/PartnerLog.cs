using Microsoft.Extensions.Logging;

namespace AlertPipeline.Functions.Partners;

/// <summary>What the work on partners logs: names of partners and of keys.</summary>
internal static partial class PartnerLog
{
    [LoggerMessage(9001, LogLevel.Warning, "The use of key {KeyId} of partner {PartnerId} could not be written ({Fault})")]
    public static partial void UseNotWritten(ILogger logger, string partnerId, string keyId, string fault);
}
