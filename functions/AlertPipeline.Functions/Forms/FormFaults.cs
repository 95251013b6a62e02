using AlertPipeline.Reports;

namespace AlertPipeline.Functions.Forms;

/// <summary>Brings the faults of a report back to the fields of the form that it was filled in with.</summary>
internal static class FormFaults
{
    private static readonly Dictionary<string, string> Fields = new()
    {
        ["/reporter/role"] = FormFields.Role,
        ["/reporter/callback"] = FormFields.Callback,
        ["/child"] = FormFields.Name,
        ["/child/fullName"] = FormFields.Name,
        ["/child/birthDate"] = FormFields.Birth,
        ["/child/birthYear"] = FormFields.Birth,
        ["/child/sex"] = FormFields.Sex,
        ["/child/vNumber"] = FormFields.VNumber,
        ["/child/description"] = FormFields.Description,
        ["/lastSeen"] = FormFields.Seen,
        ["/lastSeen/at"] = FormFields.Seen,
        ["/lastSeen/certainty"] = FormFields.Certainty,
        ["/lastSeen/municipalityCode"] = FormFields.Municipality,
        ["/lastSeen/locationCode"] = FormFields.Location,
        ["/lastSeen/place"] = FormFields.Place,
        ["/phase"] = FormFields.Phase,
        ["/transit/from/place"] = FormFields.TransitFrom,
        ["/transit/to/place"] = FormFields.TransitTo,
        ["/note"] = FormFields.Note,
        ["/concern/types"] = FormFields.Types,
        ["/concern/source"] = FormFields.Source,
        ["/concern/at"] = FormFields.Happened,
        ["/concern/municipalityCode"] = FormFields.Municipality,
        ["/concern/locationCode"] = FormFields.Location,
        ["/concern/place"] = FormFields.Place,
        ["/clues/vehicles/0/plate"] = FormFields.Plate,
        ["/clues/vehicles/0/colour"] = FormFields.Colour,
        ["/clues/vehicles/0/make"] = FormFields.Make,
        ["/clues/phones/0"] = FormFields.Phone,
        ["/clues/accounts/0/platform"] = FormFields.Platform,
        ["/clues/accounts/0/name"] = FormFields.Account,
        ["/clues/addresses/0"] = FormFields.Address,
        ["/clues/persons/0/name"] = FormFields.Person,
    };

    /// <summary>One fault a field, in the order of the form.</summary>
    /// <param name="faults">The faults of the report.</param>
    /// <param name="input">What it was made of.</param>
    /// <param name="withoutAccess">Whether nobody knows for whom it is, which is a fault too.</param>
    public static IReadOnlyList<FormFault> Of(IReadOnlyList<ReportFault> faults, FormInput input, bool withoutAccess = false) =>
    [
        .. faults.Select(fault => Fields.GetValueOrDefault(fault.Pointer)).Concat(withoutAccess ? [FormFields.AccessCode] : [])
            .Distinct().OrderBy(FormFields.PlaceOf).Select(field => Of(field, input)),
    ];

    private static FormFault Of(string? field, FormInput input) => field switch
    {
        null => new FormFault(null, FormFaultKind.Wrong),
        _ when input.IsBlank(field) => new FormFault(field, FormFaultKind.Missing),
        _ when input.Text(field).Length > Longest(field) => new FormFault(field, FormFaultKind.TooLong),
        _ => new FormFault(field, FormFaultKind.Wrong),
    };

    /// <summary>The most characters that fit into a field.</summary>
    public static int Longest(string field) => field switch
    {
        FormFields.Description => ReportLimits.Description,
        FormFields.Note => ReportLimits.Note,
        _ => ReportLimits.Text,
    };
}
