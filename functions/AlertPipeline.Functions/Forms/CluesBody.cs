using System.Text.Json.Nodes;

namespace AlertPipeline.Functions.Forms;

/// <summary>Writes what was filled in of vehicles, telephones, accounts, addresses and people: one of each.</summary>
internal static class CluesBody
{
    /// <summary>The clues; null when nothing was filled in.</summary>
    public static JsonObject? Of(FormInput input) => FormJson.OrNull(new JsonObject
    {
        ["vehicles"] = One(Vehicle(input)),
        ["phones"] = One(FormJson.Text(input, FormFields.Phone)),
        ["accounts"] = input.IsBlank(FormFields.Account) ? null : One(Account(input)),
        ["addresses"] = One(FormJson.Text(input, FormFields.Address)),
        ["persons"] = One(FormJson.OrNull(new JsonObject { ["name"] = FormJson.Text(input, FormFields.Person) })),
        ["modus"] = FormJson.Words(input, FormFields.Modus),
    });

    private static JsonObject? Vehicle(FormInput input) => FormJson.OrNull(new JsonObject
    {
        ["plate"] = FormJson.Text(input, FormFields.Plate),
        ["colour"] = FormJson.Text(input, FormFields.Colour),
        ["make"] = FormJson.Text(input, FormFields.Make),
    });

    private static JsonObject Account(FormInput input) =>
        FormJson.Without(new JsonObject { ["platform"] = FormJson.Text(input, FormFields.Platform), ["name"] = FormJson.Text(input, FormFields.Account) });

    private static JsonArray? One(JsonNode? item) => item is null ? null : new(item);
}
