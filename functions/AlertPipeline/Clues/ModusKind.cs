namespace AlertPipeline.Clues;

/// <summary>Ways in which children are drawn away, as people who work with them describe them. None of them is about who the child is.</summary>
public enum ModusKind
{
    /// <summary>Somebody speaks to children at or near the gate.</summary>
    SpokenToAtGate,

    /// <summary>Somebody writes to children through an account or by telephone first.</summary>
    ContactedOnline,

    /// <summary>A taxi that somebody else ordered or paid.</summary>
    TaxiPaidByOthers,

    /// <summary>Somebody says to be a relative, and is not.</summary>
    FalseRelative,

    /// <summary>Work or fast money is promised.</summary>
    PromiseOfWork,

    /// <summary>A journey onward is promised or already paid.</summary>
    PromiseOfJourney,

    /// <summary>Gifts, a telephone or drugs are given first.</summary>
    GiftsFirst,

    /// <summary>A debt has to be paid off.</summary>
    DebtToPayOff,

    /// <summary>The child leaves within days of its arrival.</summary>
    LeavesSoonAfterArrival,
}
