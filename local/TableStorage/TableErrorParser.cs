using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using Azure.Core;

namespace Azure.Data.Tables;

/// <summary>Reads code, message and, in a transaction, the failing action from what the service answers.</summary>
internal sealed class TableErrorParser : RequestFailedDetailsParser
{
    public const string FailedEntity = "FailedEntity";

    public static readonly TableErrorParser Instance = new();

    public override bool TryParse(
        Response response,
        [NotNullWhen(true)] out ResponseError? error,
        [NotNullWhen(true)] out IDictionary<string, string>? data)
    {
        data = new Dictionary<string, string>(StringComparer.Ordinal);
        error = FromBody(response) ?? FromHeader(response);
        if (error is not null && FailedIndex(error.Message) is { } index)
        {
            data[FailedEntity] = index.ToString(CultureInfo.InvariantCulture);
        }

        return error is not null;
    }

    private static ResponseError? FromBody(Response response)
    {
        try
        {
            using var document = JsonDocument.Parse(response.Content);
            var error = document.RootElement.GetProperty("odata.error");
            return new ResponseError(error.GetProperty("code").GetString(), error.GetProperty("message").GetProperty("value").GetString());
        }
        catch (Exception unreadable) when (unreadable is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }

    private static ResponseError? FromHeader(Response response) =>
        response.Headers.TryGetValue("x-ms-error-code", out var code) ? new ResponseError(code, response.ReasonPhrase) : null;

    private static int? FailedIndex(string? message) =>
        int.TryParse(message?.Split(':')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : null;
}
