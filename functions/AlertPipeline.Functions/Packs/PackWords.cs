using AlertPipeline.Cases;
using AlertPipeline.Functions.Cases;

namespace AlertPipeline.Functions.Packs;

/// <summary>The words of a pack, in Dutch.</summary>
internal static class PackWords
{
    /// <summary>What a deadline is about.</summary>
    public static string Of(DeadlineView deadline) => deadline.Name switch
    {
        "police-hand-over" => "naar de politie",
        "police-know" => deadline.Met == true ? "de politie weet het" : "de politie moet het weten",
        "review" => "opnieuw bekijken",
        "review-answer" => "zeggen of u nog bezig bent",
        "transfer-not-arrived" => "niet aangekomen na overplaatsing",
        "weekly-reports-missed" => "twee weken niet gemeld",
        _ => "acht dagen niet geregistreerd",
    };

    /// <summary>What somebody is to a case.</summary>
    public static string Of(ContactRole role) => role switch
    {
        ContactRole.LocationContact => "contactpersoon van de locatie",
        ContactRole.Deputy => "plaatsvervanger",
        ContactRole.PoliceDuty => "politie",
        ContactRole.Avim => "AVIM",
        ContactRole.CareCoordinator => "zorgcoördinator",
        ContactRole.BorderPolice => "marechaussee",
        ContactRole.NationalPolice => "landelijke politie",
        _ => "voogd",
    };
}
