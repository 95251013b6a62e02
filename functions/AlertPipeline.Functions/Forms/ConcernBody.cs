using System.Text.Json.Nodes;

namespace AlertPipeline.Functions.Forms;

/// <summary>Writes what only the form for a concern asks.</summary>
internal static class ConcernBody
{
    /// <summary>That part of the body.</summary>
    public static JsonObject Of(FormInput input, FormSender? sender)
    {
        var concern = PlaceBody.Of(input, sender);
        concern["types"] = FormJson.Words(input, FormFields.Types);
        concern["forms"] = FormJson.Words(input, FormFields.Forms);
        concern["source"] = FormJson.Text(input, FormFields.Source);
        concern["at"] = FormJson.Moment(input, FormFields.HappenedDate, FormFields.HappenedTime);
        return new JsonObject { ["child"] = FormJson.OrNull(ChildBody.Of(input)), ["concern"] = FormJson.Without(concern) };
    }
}
