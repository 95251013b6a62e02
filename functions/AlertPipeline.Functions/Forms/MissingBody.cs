using System.Text.Json.Nodes;

namespace AlertPipeline.Functions.Forms;

/// <summary>Writes what only the form for a missing child asks.</summary>
internal static class MissingBody
{
    /// <summary>That part of the body.</summary>
    public static JsonObject Of(FormInput input, FormSender? sender) => new()
    {
        ["child"] = ChildBody.Of(input),
        ["lastSeen"] = LastSeen(input, sender),
        ["phase"] = FormJson.Text(input, FormFields.Phase),
        ["transit"] = Transit(input),
        ["circumstances"] = Circumstances(input),
        ["notified"] = FormJson.Yes(input.All(FormFields.Told)),
    };

    private static JsonObject LastSeen(FormInput input, FormSender? sender)
    {
        var seen = PlaceBody.Of(input, sender);
        seen["at"] = FormJson.Moment(input, FormFields.SeenDate, FormFields.SeenTime);
        seen["certainty"] = FormJson.Text(input, FormFields.Certainty);
        return FormJson.Without(seen);
    }

    private static JsonObject? Transit(FormInput input)
    {
        return input.Has(FormFields.Phase, FormChoices.InTransit)
            ? FormJson.OrNull(new JsonObject { ["from"] = End(FormFields.TransitFrom), ["to"] = End(FormFields.TransitTo) })
            : null;

        JsonObject? End(string field) => FormJson.OrNull(new JsonObject { ["place"] = FormJson.Text(input, field) });
    }

    private static JsonObject Circumstances(FormInput input)
    {
        var ticked = FormJson.Yes(input.All(FormFields.Facts).Concat(input.All(FormFields.Signs)));
        foreach (var fact in input.IsBlank(FormFields.Facts) && !input.IsBlank(FormFields.NoFacts) ? FormFacts.Urgent : [])
        {
            ticked[FormChoices.Of(fact)] = "no";
        }

        return ticked;
    }
}
