namespace AlertPipeline.Functions.Digests;

/// <summary>Writes a line of CSV after RFC 4180. A field that a spreadsheet would take for a formula gets an apostrophe in front.</summary>
internal static class CsvRow
{
    private static readonly char[] Special = [',', '"', '\r', '\n'];

    /// <summary>The line, with its end.</summary>
    public static string Of(params IEnumerable<string> fields) => $"{string.Join(',', fields.Select(Harmless).Select(Quoted))}\r\n";

    private static string Harmless(string field) => field is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? $"'{field}" : field;

    private static string Quoted(string field) => field.AsSpan().ContainsAny(Special) ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : field;
}
