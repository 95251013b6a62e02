namespace AlertPipeline.Identity.Explaining;

/// <summary>Why two reports are taken for one child's, for two children's, or for a question to a person.</summary>
public enum MatchReason
{
    /// <summary>A partner itself says that its reports are about one child.</summary>
    Stated,

    /// <summary>The probability is high enough to link.</summary>
    Probable,

    /// <summary>The probability is too low to ask a person.</summary>
    Improbable,

    /// <summary>The probability is high enough to ask a person, and too low to link.</summary>
    Unsure,

    /// <summary>Only the names, place and time agree, and for that the probability is too low to link.</summary>
    UnsureByPlaceAndTime,

    /// <summary>Nothing of the child itself agrees, only place and time if anything.</summary>
    NothingOfTheChild,

    /// <summary>Several kinds of evidence agree.</summary>
    SeveralKinds,

    /// <summary>Nothing forbids to link them.</summary>
    NothingForbids,

    /// <summary>Only one kind of evidence agrees.</summary>
    OneKind,

    /// <summary>The given names are those of two children.</summary>
    OtherGivenNames,

    /// <summary>It is not certain that the given names are one name.</summary>
    UnsureGivenNames,

    /// <summary>The sex differs and the given names are not the same.</summary>
    OtherSex,

    /// <summary>Each has a V-number of its own.</summary>
    OtherVNumbers,

    /// <summary>Both came in one list of a partner.</summary>
    SameBatch,

    /// <summary>They are two files of one partner.</summary>
    OtherPartnerFiles,

    /// <summary>Only common names agree, and beside them only place and time.</summary>
    SingleName,

    /// <summary>One of the reports says too little to be compared.</summary>
    TooLittle,
}
