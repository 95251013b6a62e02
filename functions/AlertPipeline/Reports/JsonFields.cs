using System.Text.Json;

namespace AlertPipeline.Reports;

/// <summary>Reads one JSON object field by field and collects every fault instead of stopping at the first.</summary>
internal sealed class JsonFields(JsonElement element, string pointer, ReportFaults faults)
{
    private readonly HashSet<string> known = new(StringComparer.Ordinal);

    public string? Text(string name, int longest = ReportLimits.Text) =>
        TryTake(name, JsonValueKind.String, "a text", out var value) ? Clean(name, value, longest) : null;

    public string? RequiredText(string name)
    {
        if (!Has(name))
        {
            Fault(name, "is required");
        }

        return Text(name);
    }

    public int? Number(string name, int least, int most)
    {
        if (!TryTake(name, JsonValueKind.Number, "a whole number", out var value))
        {
            return null;
        }

        if (value.TryGetInt32(out var number) && number >= least && number <= most)
        {
            return number;
        }

        Fault(name, $"must be a whole number from {least} to {most}");
        return null;
    }

    public T Choice<T>(string name, T otherwise)
        where T : struct, Enum
    {
        if (!TryTake(name, JsonValueKind.String, "a text", out var value))
        {
            return otherwise;
        }

        if (TextCleaner.Clean(value, ReportLimits.Text).Text is { } text && Vocabulary<T>.TryParse(text, out var choice))
        {
            return choice;
        }

        Fault(name, $"must be one of {Vocabulary<T>.All}");
        return otherwise;
    }

    public IReadOnlyList<string> Texts(string name, int most)
    {
        if (!TryTake(name, JsonValueKind.Array, "a list of texts", out var list))
        {
            return [];
        }

        if (list.GetArrayLength() > most)
        {
            Fault(name, $"must hold at most {most} texts");
            return [];
        }

        return [.. list.EnumerateArray().Select((item, index) => Item($"{name}/{index}", item)).OfType<string>()];
    }

    public JsonFields? Object(string name) =>
        TryTake(name, JsonValueKind.Object, "an object", out var value) ? new JsonFields(value, $"{pointer}/{name}", faults) : null;

    public JsonFields? RequiredObject(string name)
    {
        if (!Has(name))
        {
            Fault(name, "is required and must be an object");
        }

        return Object(name);
    }

    public bool Has(string name) => element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null;

    public void Fault(string name, string what) =>
        faults.Add(new ReportFault(name.Length == 0 ? pointer : $"{pointer}/{name}", $"{(name.Length == 0 ? "This" : $"'{name}'")} {what}."));

    /// <summary>Refuses every field that was not read; call it last.</summary>
    public void RefuseOthers()
    {
        foreach (var fault in UnknownFields.In(element, pointer, known))
        {
            faults.Add(fault);
        }
    }

    private string? Item(string name, JsonElement item) =>
        IsOfKind(name, item, JsonValueKind.String, "a text") ? Clean(name, item, ReportLimits.Text) : null;

    private bool TryTake(string name, JsonValueKind kind, string expected, out JsonElement value)
    {
        known.Add(name);
        return element.TryGetProperty(name, out value) && value.ValueKind != JsonValueKind.Null && IsOfKind(name, value, kind, expected);
    }

    private bool IsOfKind(string name, JsonElement value, JsonValueKind kind, string expected)
    {
        if (value.ValueKind != kind)
        {
            Fault(name, $"must be {expected}");
        }

        return value.ValueKind == kind;
    }

    private string? Clean(string name, JsonElement value, int longest)
    {
        var (text, fault) = TextCleaner.Clean(value, longest);
        if (fault is not null)
        {
            Fault(name, fault);
        }

        return text;
    }
}
