namespace AlertPipeline.Identity.Finding;

/// <summary>The sorts of values by which reports find each other. The words are part of stored keys: a new meaning needs a new word.</summary>
public static class MatchKinds
{
    /// <summary>The V-number.</summary>
    public const string VNumber = "v-number";

    /// <summary>The telephone number.</summary>
    public const string Phone = "phone";

    /// <summary>The partner's own file.</summary>
    public const string PartnerFile = "partner-file";

    /// <summary>A report: its own id, or that of the earlier one it is about.</summary>
    public const string Report = "report";

    /// <summary>A token of a name with an exact date of birth.</summary>
    public const string NameBirth = "name-birth";

    /// <summary>An exact date of birth with the days around the last sight: finds a name that is written beyond recognition.</summary>
    public const string BirthDay = "birth-day";

    /// <summary>An exact date of birth: finds such a child when it disappears again, as long as the children are few.</summary>
    public const string Birth = "birth";

    /// <summary>The place with the days around the last sight, where the names are written beyond recognition.</summary>
    public const string PlaceDay = "place-day";

    /// <summary>Two tokens of a name, whichever comes first, with the years of birth around: finds a child that disappears again.</summary>
    public const string Names = "names-years";

    /// <summary>Two tokens of a name: where a report that gives no year of birth looks.</summary>
    public const string NamesAnyYear = "names-any-year";

    /// <summary>Two tokens of a name in a report that gives no year of birth: where those that give one look besides.</summary>
    public const string NamesNoYear = "names-no-year";

    /// <summary>A token of a name with the days around the last sight.</summary>
    public const string NameDay = "name-day";

    /// <summary>A token of a name that is not common: finds a single name, and a child of whom nobody knows when it was seen.</summary>
    public const string Name = "name";

    /// <summary>Two common tokens with the days around the last sight.</summary>
    public const string NamesDay = "names-day";
}
