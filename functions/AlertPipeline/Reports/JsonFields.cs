using System.Text.Json;
using System.Text.RegularExpressions;

namespace AlertPipeline.Reports;

/// <summary>Reads one JSON object field by field and collects every fault instead of stopping at the first.</summary>
internal sealed partial class JsonFields(JsonElement element, string pointer, List<ReportFault> faults)
{
    private readonly HashSet<string> known = new(StringComparer.Ordinal);

    public string? Text(string name, int longest = ReportLimits.Text)
    {
        if (!TryTake(name, JsonValueKind.String, "a text", out var value))
        {
            return null;
        }

        return Clean(name, value, longest);
    }

    public string? RequiredText(string name)
    {
        var text = Text(name);
        if (text is null && !Has(name))
        {
            Fault(name, "is required");
        }

        return text;
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

        if (Clean(name, value, ReportLimits.Text) is { } text && Vocabulary<T>.TryParse(text, out var choice))
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

    /// <summary>Refuses every field nobody asked for: a misspelt fact must not be lost in silence.</summary>
    public void RefuseOthers()
    {
        foreach (var name in element.EnumerateObject().Select(field => field.Name).Where(name => !known.Contains(name)))
        {
            faults.Add(PlainName().IsMatch(name)
                ? new ReportFault($"{pointer}/{name}", $"'{name}' is not a field of this object. Remove it, or correct its spelling. Known here: {string.Join(", ", known)}.")
                : new ReportFault(pointer, $"A field of this object has a name that is not known. Known here: {string.Join(", ", known)}."));
        }
    }

    private string? Item(string name, JsonElement item)
    {
        if (item.ValueKind == JsonValueKind.String)
        {
            return Clean(name, item, ReportLimits.Text);
        }

        Fault(name, "must be a text");
        return null;
    }

    private bool TryTake(string name, JsonValueKind kind, string expected, out JsonElement value)
    {
        known.Add(name);
        if (!element.TryGetProperty(name, out value) || value.ValueKind == JsonValueKind.Null)
        {
            return false;
        }

        if (value.ValueKind == kind)
        {
            return true;
        }

        Fault(name, $"must be {expected}");
        return false;
    }

    private string? Clean(string name, JsonElement value, int longest)
    {
        if (!TryDecode(value, out var text))
        {
            Fault(name, "holds characters that are not valid Unicode");
            return null;
        }

        var clean = ReportText.Clean(text);
        if (clean.Length is > 0 && clean.Length <= longest)
        {
            return clean;
        }

        Fault(name, clean.Length == 0 ? "must not be empty; leave it out when it is not known" : $"must be at most {longest} characters");
        return null;
    }

    private static bool TryDecode(JsonElement value, out string text)
    {
        try
        {
            text = value.GetString()!;
            return true;
        }
        catch (InvalidOperationException)
        {
            text = "";
            return false;
        }
    }

    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9_-]{0,39}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PlainName();
}
