using AlertPipeline.Reports;

namespace AlertPipeline.Functions.Forms;

/// <summary>The names of the fields of the forms, and the choices they offer.</summary>
internal static class FormFields
{
    public const string Ticket = "ticket";
    public const string Language = "language";
    public const string AccessCode = "accessCode";
    public const string Role = "role";
    public const string Callback = "callback";
    public const string Name = "name";
    public const string Age = "age";
    public const string Birth = "birth";
    public const string BirthDay = "birthDay";
    public const string BirthMonth = "birthMonth";
    public const string BirthYear = "birthYear";
    public const string Sex = "sex";
    public const string VNumber = "vNumber";
    public const string Description = "description";
    public const string Seen = "seen";
    public const string SeenDate = "seenDate";
    public const string SeenTime = "seenTime";
    public const string Certainty = "certainty";
    public const string Location = "locationCode";
    public const string Municipality = "municipalityCode";
    public const string Place = "place";
    public const string Phase = "phase";
    public const string TransitFrom = "transitFrom";
    public const string TransitTo = "transitTo";
    public const string Facts = "facts";
    public const string NoFacts = "noFacts";
    public const string Signs = "signs";
    public const string Told = "told";
    public const string Note = "note";
    public const string Types = "types";
    public const string Forms = "forms";
    public const string Source = "source";
    public const string Happened = "happened";
    public const string HappenedDate = "happenedDate";
    public const string HappenedTime = "happenedTime";
    public const string Plate = "plate";
    public const string Colour = "colour";
    public const string Make = "make";
    public const string Phone = "phone";
    public const string Platform = "platform";
    public const string Account = "account";
    public const string Address = "address";
    public const string Person = "person";
    public const string Modus = "modus";

    private static readonly string[] InOrder =
    [
        Facts, Types, Name, Age, Birth, Sex, VNumber, Description, Seen, Happened, Certainty, Location, Municipality, Place, Phase, TransitFrom, TransitTo,
        Signs, Told, Plate, Colour, Make, Phone, Platform, Account, Address, Person, Modus, Forms, Source, Note, Role, Callback, AccessCode,
    ];

    /// <summary>How sure a time can be.</summary>
    public static IReadOnlyList<string> Certainties { get; } = ["exact", "approximate", "unknown"];

    /// <summary>Who may know already.</summary>
    public static IReadOnlyList<string> Informed { get; } = ["guardian", "police", "emergencyCalled"];

    /// <summary>Ages that can be told without papers, both ends included; the first is urgent.</summary>
    public static IReadOnlyList<AgeRange> Ages { get; } = [new(0, 12), new(13, 15), new(16, 17)];

    /// <summary>Where a field stands in the form; what no field can be blamed for comes first.</summary>
    public static int PlaceOf(string? field) => Array.IndexOf(InOrder, field);

    /// <summary>The control that a link to a field leads to.</summary>
    public static string FirstControl(string field) => Parts(field)[0];

    /// <summary>The controls that make up a field.</summary>
    public static IReadOnlyList<string> Parts(string field) => field switch
    {
        Birth => [BirthDay, BirthMonth, BirthYear],
        Seen => [SeenDate, SeenTime],
        Happened => [HappenedDate, HappenedTime],
        _ => [field],
    };
}
