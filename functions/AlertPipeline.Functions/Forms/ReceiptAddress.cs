using AlertPipeline.Functions.Pages;
using Microsoft.AspNetCore.WebUtilities;

namespace AlertPipeline.Functions.Forms;

/// <summary>The address of a receipt.</summary>
internal static class ReceiptAddress
{
    /// <summary>Path and query.</summary>
    public static string Of(string token, string? language) =>
        QueryHelpers.AddQueryString($"/report/receipts/{token}", new Dictionary<string, string?> { [PageLanguage.Query] = language });
}
