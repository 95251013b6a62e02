using System.Globalization;
using AlertPipeline.Directory;
using AlertPipeline.Functions.Pages;

namespace AlertPipeline.Functions.Forms;

/// <summary>Writes the questions about the place that are answered from the directory: the partner's locations, and the municipalities.</summary>
internal static class FormPlaces
{
    private static readonly StringComparer Dutch = StringComparer.Create(CultureInfo.GetCultureInfo("nl-NL"), CompareOptions.IgnoreSymbols);

    /// <summary>The fields; the locations are asked for only when it is known whose they are.</summary>
    public static Html Of(FormView view, FieldHtml fields)
    {
        var locations = view.Sender?.Locations ?? [];
        return Html.Join(
        [
            locations.Count > 0 ? fields.Select(FormFields.Location, Locations(view, locations), view.Sender?.Location?.Code) : default,
            fields.Select(FormFields.Municipality, Municipalities(view, hasLocations: locations.Count > 0)),
        ]);
    }

    /// <summary>A location with its code and its municipality, after a comma; nothing without one.</summary>
    public static Html Named(FormView view, Location? location) => location is null ? default : Html.Of(
        $", {location.Name ?? location.Code}{Html.If(location.Name is not null, $" ({location.Code})")}{Html.If(MunicipalityOf(view, location) is not null, $", {MunicipalityOf(view, location)}")}");

    private static IEnumerable<FormOption> Locations(FormView view, IReadOnlyList<Location> locations) =>
        [new("", view.Texts.OtherLocation), .. locations.Select(location => new FormOption(location.Code, location.Name ?? location.Code))];

    private static IEnumerable<FormOption> Municipalities(FormView view, bool hasLocations) =>
    [
        new("", hasLocations ? view.Texts.SameMunicipality : view.Texts.Choice(FormFields.Phase, "unknown")),
        .. view.Municipalities.OrderBy(municipality => municipality.Name, Dutch).Select(municipality => new FormOption(municipality.Code, municipality.Name)),
    ];

    private static string? MunicipalityOf(FormView view, Location location) =>
        view.Municipalities.FirstOrDefault(candidate => candidate.Code == location.MunicipalityCode)?.Name;
}
