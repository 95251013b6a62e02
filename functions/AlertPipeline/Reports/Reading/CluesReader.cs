using AlertPipeline.Clues;

namespace AlertPipeline.Reports.Reading;

/// <summary>Reads what can join a report with others. What no clue can be made of is kept as well: a person can read it.</summary>
internal static class CluesReader
{
    public static ReportedClues Read(JsonFields? fields)
    {
        if (fields is null)
        {
            return ReportedClues.None;
        }

        var clues = new ReportedClues
        {
            Vehicles = [.. fields.Objects("vehicles", ReportLimits.Clues).Select(VehicleReader.Read)],
            Phones = fields.Phones("phones", ReportLimits.Clues),
            Accounts = [.. fields.Objects("accounts", ReportLimits.Clues).Select(ReadAccount)],
            Addresses = fields.FreeTexts("addresses", ReportLimits.Clues),
            Persons = [.. fields.Objects("persons", ReportLimits.Clues).Select(ReadPerson)],
            Modus = fields.Choices<ModusKind>("modus"),
        };
        fields.RefuseOthers();
        return clues;
    }

    private static ReportedAccount ReadAccount(JsonFields fields)
    {
        var account = new ReportedAccount(fields.Choice("platform", AccountPlatform.Other), fields.Require("name").FreeText("name") ?? "");
        fields.RefuseOthers();
        return account;
    }

    private static string ReadPerson(JsonFields fields)
    {
        var name = fields.Require("name").FreeText("name") ?? "";
        fields.RefuseOthers();
        return name;
    }
}
