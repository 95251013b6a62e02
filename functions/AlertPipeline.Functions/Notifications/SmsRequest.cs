using System.Text;
using AlertPipeline.Channels.Sms;
using AlertPipeline.Functions.Http;
using AlertPipeline.Reports;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace AlertPipeline.Functions.Notifications;

/// <summary>What a gateway sends, exactly as it was signed.</summary>
internal static class SmsRequest
{
    /// <summary>Reads a request.</summary>
    public static async Task<SmsCallback> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var form = HttpMethods.IsPost(request.Method) ? await FormAsync(request, cancellationToken) : new Dictionary<string, string>();
        var query = request.Query.ToDictionary(field => field.Key, field => field.Value.ToString(), StringComparer.Ordinal);
        return new SmsCallback(query, form, request.Headers["X-Twilio-Signature"]);
    }

    // Never more than is allowed; no field of a body that is larger or no form, so that its signature is wrong.
    private static async Task<IReadOnlyDictionary<string, string>> FormAsync(HttpRequest request, CancellationToken cancellationToken) =>
        await BodyReader.ReadAsync(request, ReportLimits.BodyBytes, cancellationToken) is { } body ? Parse(Encoding.UTF8.GetString(body.Span)) : new Dictionary<string, string>();

    private static Dictionary<string, string> Parse(string body)
    {
        try
        {
            using var reader = new FormReader(body);
            return reader.ReadForm().ToDictionary(field => field.Key, field => field.Value.ToString(), StringComparer.Ordinal);
        }
        catch (InvalidDataException)
        {
            return [];
        }
    }
}
