namespace AlertPipeline.Identity.Weights;

/// <summary>How a field of two reports compares. The table says what each is worth and describes it in words.</summary>
public enum EvidenceLevel
{
    /// <summary>At least one of the reports says nothing of the field.</summary>
    Nothing,

    /// <summary>The partner itself says that both reports are about one child.</summary>
    StatementSame,

    /// <summary>One V-number.</summary>
    VNumberSame,

    /// <summary>V-numbers that differ by a slip of one or two figures.</summary>
    VNumberSlip,

    /// <summary>Two V-numbers.</summary>
    VNumberOther,

    /// <summary>One telephone number.</summary>
    PhoneSame,

    /// <summary>Two telephone numbers.</summary>
    PhoneOther,

    /// <summary>One file of one partner.</summary>
    PartnerFileSame,

    /// <summary>Two files of one partner, which keeps one for each child.</summary>
    PartnerFileOther,

    /// <summary>Two given names that sound the same.</summary>
    GivenSame,

    /// <summary>Two given names that are near each other.</summary>
    GivenNear,

    /// <summary>Two given names that may be spellings of one name.</summary>
    GivenLoose,

    /// <summary>Two given names that are hardly alike.</summary>
    GivenFaint,

    /// <summary>Two given names that differ by one letter: a slip, or another name.</summary>
    GivenSlip,

    /// <summary>Two given names that are two names.</summary>
    GivenOther,

    /// <summary>A given name of one and a further name of the other that sound the same.</summary>
    MovedSame,

    /// <summary>A given name of one and a further name of the other that are near each other.</summary>
    MovedNear,

    /// <summary>A given name of one and a further name of the other that may be spellings of one name.</summary>
    MovedLoose,

    /// <summary>A given name of one and a further name of the other that are hardly alike.</summary>
    MovedFaint,

    /// <summary>A given name of one and a further name of the other that differ by one letter: a slip, or another name.</summary>
    MovedSlip,

    /// <summary>A given name of one and a further name of the other that are two names.</summary>
    MovedOther,

    /// <summary>Two further names that sound the same.</summary>
    FurtherSame,

    /// <summary>Two further names that are near each other.</summary>
    FurtherNear,

    /// <summary>Two further names that may be spellings of one name.</summary>
    FurtherLoose,

    /// <summary>Two further names that are hardly alike.</summary>
    FurtherFaint,

    /// <summary>Two further names that differ by one letter: a slip, or another name.</summary>
    FurtherSlip,

    /// <summary>Two further names that are two names.</summary>
    FurtherOther,

    /// <summary>An initial that fits the other name.</summary>
    NameInitial,

    /// <summary>A name that one report has more of than the other.</summary>
    NameExtra,

    /// <summary>One date of birth.</summary>
    BornSameDay,

    /// <summary>One date of birth on a first or fifteenth of a month, which may stand for the month.</summary>
    BornSameMonth,

    /// <summary>Day and month are swapped.</summary>
    BornDayAndMonthSwapped,

    /// <summary>Day or month differ by a slip.</summary>
    BornNearDay,

    /// <summary>One date when read in the Ethiopian or the Solar Hijri calendar.</summary>
    BornOtherCalendar,

    /// <summary>One day of two years next to each other.</summary>
    BornDayOneYearOff,

    /// <summary>One day of years that are two to four apart.</summary>
    BornDayYearsOff,

    /// <summary>Two days of one year.</summary>
    BornOtherDay,

    /// <summary>Two days of years next to each other.</summary>
    BornYearOff,

    /// <summary>Two days of years that are two to four apart.</summary>
    BornYearsOff,

    /// <summary>A date, and its year.</summary>
    BornDateInYear,

    /// <summary>A date, and the year before or after.</summary>
    BornDateYearOff,

    /// <summary>A date, and a year two away.</summary>
    BornDateTwoOff,

    /// <summary>A date, and a year three or four away.</summary>
    BornDateYearsOff,

    /// <summary>One year.</summary>
    BornSameYear,

    /// <summary>Years next to each other.</summary>
    BornYearsOneOff,

    /// <summary>Years two apart.</summary>
    BornYearsTwoOff,

    /// <summary>Years three or four apart.</summary>
    BornYearsMoreOff,

    /// <summary>An estimate that allows the other.</summary>
    BornEstimateMeets,

    /// <summary>An estimate that is a year off.</summary>
    BornEstimateOneOff,

    /// <summary>An estimate that is two years off.</summary>
    BornEstimateTwoOff,

    /// <summary>Years five or more apart.</summary>
    BornFarYears,

    /// <summary>One sex.</summary>
    SexSame,

    /// <summary>Two sexes.</summary>
    SexOther,

    /// <summary>Last seen on one day.</summary>
    SeenSameDay,

    /// <summary>Last seen a day apart.</summary>
    SeenDayOff,

    /// <summary>Last seen two days apart.</summary>
    SeenTwoDaysOff,

    /// <summary>Last seen three to seven days apart.</summary>
    SeenDaysOff,

    /// <summary>Last seen over a week apart: at most another disappearance of the child.</summary>
    SeenFar,

    /// <summary>Last seen in one place.</summary>
    PlaceSame,

    /// <summary>Last seen in two places.</summary>
    PlaceOther,
}
