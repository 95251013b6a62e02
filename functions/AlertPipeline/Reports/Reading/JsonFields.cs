using System.Text.Json;

namespace AlertPipeline.Reports.Reading;

/// <summary>Reads one JSON object field by field and collects every fault instead of stopping at the first.</summary>
internal sealed class JsonFields(JsonElement element, string pointer, ReportFindings findings)
{
    private readonly HashSet<string> known = new(StringComparer.Ordinal);

    public bool Has(string name) => element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null;

    /// <summary>Whether a list is not there or holds nothing, or an object holds only such lists.</summary>
    public bool IsEmpty(string name) => !Has(name) || IsEmpty(element.GetProperty(name));

    public bool HasAny(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (Has(name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Says so when a field is not there; goes before reading it.</summary>
    public JsonFields Require(string name, string what = "is required")
    {
        if (!Has(name))
        {
            Fault(name, what);
        }

        return this;
    }

    public string? Text(string name, int longest = ReportLimits.Text) =>
        TryTake(name, JsonValueKind.String, "a text", out var value) ? Clean(name, value, longest) : null;

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

    public JsonFields? Object(string name) =>
        TryTake(name, JsonValueKind.Object, "an object", out var value) ? new JsonFields(value, $"{pointer}/{name}", findings) : null;

    /// <summary>The texts of a list, each with the name by which a fault of it is told.</summary>
    public IEnumerable<(string Name, JsonElement Value)> List(string name, int most) =>
        Items(name, most, "texts").Where(item => IsOfKind(item.Name, item.Value, JsonValueKind.String, "a text"));

    /// <summary>The objects of a list.</summary>
    public IEnumerable<JsonFields> Objects(string name, int most) => Items(name, most, "objects")
        .Where(item => IsOfKind(item.Name, item.Value, JsonValueKind.Object, "an object"))
        .Select(item => new JsonFields(item.Value, PointerTo(item.Name), findings));

    /// <summary>The value of a field, when it is there and of the right kind.</summary>
    public bool TryTake(string name, JsonValueKind kind, string expected, out JsonElement value)
    {
        known.Add(name);
        return element.TryGetProperty(name, out value) && value.ValueKind != JsonValueKind.Null && IsOfKind(name, value, kind, expected);
    }

    public string? Clean(string name, JsonElement value, int longest)
    {
        var (text, fault) = TextCleaner.Clean(value, longest);
        if (fault is not null)
        {
            Fault(name, fault);
        }

        return text;
    }

    /// <summary>Refuses a field that is known and does not belong here.</summary>
    public void Refuse(string name, string why)
    {
        known.Add(name);
        if (Has(name))
        {
            Fault(name, why);
        }
    }

    /// <summary>Refuses every field that was not read; call it last.</summary>
    public void RefuseOthers()
    {
        foreach (var fault in UnknownFields.In(element, pointer, known))
        {
            findings.AddFault(fault);
        }
    }

    public void Fault(string name, string what) => findings.AddFault(new ReportFault(PointerTo(name), $"{(name.Length == 0 ? "This" : $"'{name}'")} {what}."));

    public void NoteMasked(string name) => findings.AddMasked(PointerTo(name));

    public void NoteUnknown(string name) => findings.AddUnknown(PointerTo(name));

    private IEnumerable<(string Name, JsonElement Value)> Items(string name, int most, string what)
    {
        if (!TryTake(name, JsonValueKind.Array, $"a list of {what}", out var list))
        {
            return [];
        }

        if (list.GetArrayLength() > most)
        {
            Fault(name, $"must hold at most {most} {what}");
            return [];
        }

        return list.EnumerateArray().Select((item, index) => ($"{name}/{index}", item));
    }

    private static bool IsEmpty(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => true,
        JsonValueKind.Array => value.GetArrayLength() == 0,
        JsonValueKind.Object => value.EnumerateObject().All(field => IsEmpty(field.Value)),
        _ => false,
    };

    private string PointerTo(string name) => name.Length == 0 ? pointer : $"{pointer}/{name}";

    private bool IsOfKind(string name, JsonElement value, JsonValueKind kind, string expected)
    {
        if (value.ValueKind != kind)
        {
            Fault(name, $"must be {expected}");
        }

        return value.ValueKind == kind;
    }
}
