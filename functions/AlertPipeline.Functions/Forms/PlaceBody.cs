using System.Text.Json.Nodes;

namespace AlertPipeline.Functions.Forms;

/// <summary>Writes where it was.</summary>
internal static class PlaceBody
{
    /// <summary>The fields of a place. The municipality is that of the location unless another one was chosen.</summary>
    public static JsonObject Of(FormInput input, FormSender? sender) => new()
    {
        ["municipalityCode"] = FormJson.Text(input, FormFields.Municipality) ?? sender?.MunicipalityOf(input.Text(FormFields.Location)),
        ["locationCode"] = FormJson.Text(input, FormFields.Location),
        ["place"] = FormJson.Text(input, FormFields.Place),
    };
}
