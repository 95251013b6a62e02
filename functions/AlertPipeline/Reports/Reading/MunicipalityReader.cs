namespace AlertPipeline.Reports.Reading;

/// <summary>Reads the CBS code of a municipality.</summary>
internal static class MunicipalityReader
{
    private const string Name = "municipalityCode";

    public static string? Read(JsonFields fields)
    {
        var code = fields.Text(Name);
        if (code is not null && !IsMunicipality(code))
        {
            fields.Fault(Name, "must be the CBS code of a municipality: GM and four digits, such as GM1950. Leave it out when it is not known");
        }

        return code;
    }

    private static bool IsMunicipality(string code) =>
        code.Length == 6 && code.StartsWith("GM", StringComparison.Ordinal) && code.AsSpan(2).IndexOfAnyExceptInRange('0', '9') < 0;
}
