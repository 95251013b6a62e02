using System.Globalization;
using System.Text.Json.Nodes;

namespace Local;

/// <summary>The three reports of the story; everybody in it is invented.</summary>
/// <param name="now">When the story starts; references and V-numbers follow from it, so that it can be played again beside an earlier one.</param>
internal sealed class DemoReports(DateTimeOffset now)
{
    private string VNumber => string.Create(CultureInfo.InvariantCulture, $"{now.ToUnixTimeSeconds():0000000000}");

    /// <summary>COA reports a boy of 16.</summary>
    public JsonObject BoyByCoa() => Report("coa", Child("Yonas", "Tesfay", years: 16, VNumber), "pol-amv", "locatiemanager");

    /// <summary>Nidos reports the same boy, spelt otherwise and with less known of his age.</summary>
    public JsonObject BoyByNidos()
    {
        var child = Child("Jonas", "TESFAI", years: 16, VNumber);
        child.Remove("birthDate");
        child["ageRange"] = new JsonObject { ["from"] = 16, ["to"] = 17 };
        return Report("nidos", child, "pol-amv", "voogd");
    }

    /// <summary>The NGO reports a girl of 14 without a number.</summary>
    public JsonObject GirlByNgo() => Report("ngo", Child("Mariam", "Darwish", years: 14, vNumber: null), "crisis-reception", "vrijwilliger");

    private JsonObject Child(string given, string family, int years, string? vNumber)
    {
        // On a day that differs from one play to the next.
        var born = now.AddYears(-years).AddDays(-20 - (now.ToUnixTimeSeconds() % 100));
        var child = new JsonObject
        {
            ["givenName"] = given,
            ["familyName"] = family,
            ["birthDate"] = born.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        };
        if (vNumber is not null)
        {
            child["vNumber"] = vNumber;
        }

        return child;
    }

    private JsonObject Report(string partner, JsonObject child, string phase, string role) => new()
    {
        ["kind"] = "missing",
        ["partnerReference"] = string.Create(CultureInfo.InvariantCulture, $"demo-{partner}-{now:yyyyMMddHHmmss}"),
        ["reporter"] = new JsonObject { ["role"] = role, ["callback"] = "toestel 2101" },
        ["child"] = child,
        ["lastSeen"] = new JsonObject
        {
            ["at"] = now.AddSeconds(-30).ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
            ["certainty"] = "approximate",
            ["municipalityCode"] = "GM1950",
        },
        ["phase"] = phase,
        ["notified"] = new JsonObject { ["guardian"] = "yes", ["police"] = "no", ["emergencyCalled"] = "no" },
    };
}
