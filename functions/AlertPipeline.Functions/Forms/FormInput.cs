using System.Text;
using AlertPipeline.Functions.Http;
using AlertPipeline.Reports;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace AlertPipeline.Functions.Forms;

/// <summary>What somebody filled in, as it came from the browser.</summary>
internal sealed class FormInput(IReadOnlyDictionary<string, StringValues> values)
{
    /// <summary>An empty form.</summary>
    public static FormInput Empty { get; } = new(new Dictionary<string, StringValues>());

    /// <summary>Reads the body of a request, but never more than is allowed; null when it is larger, or no form of ours.</summary>
    public static async Task<FormInput?> ReadAsync(HttpRequest request, CancellationToken cancellationToken) =>
        await BodyReader.ReadAsync(request, ReportLimits.BodyBytes, cancellationToken) is { } body ? Parse(Encoding.UTF8.GetString(body.Span)) : null;

    /// <summary>Reads a body in application/x-www-form-urlencoded; null when it holds more fields, or longer ones, than any form of ours.</summary>
    public static FormInput? Parse(string body)
    {
        try
        {
            using var reader = new FormReader(body);
            return new FormInput(reader.ReadForm());
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>The value of a field without blanks around it; empty when it was left empty.</summary>
    public string Text(string name) => All(name).FirstOrDefault("").Trim();

    /// <summary>The values of a field that can have several.</summary>
    public IEnumerable<string> All(string name) => values.TryGetValue(name, out var found) ? found.OfType<string>() : [];

    /// <summary>Whether a value of a field was chosen.</summary>
    public bool Has(string name, string value) => All(name).Contains(value);

    /// <summary>Whether no control of a field was filled in.</summary>
    public bool IsBlank(string field) => FormFields.Parts(field).All(part => Text(part).Length == 0);
}
