namespace AlertPipeline.Clocks;

/// <summary>Which limit.</summary>
public enum ClockName
{
    /// <summary>The police know of the child.</summary>
    PoliceKnow,

    /// <summary>The child did not arrive where it was expected.</summary>
    TransferNotArrived,

    /// <summary>Weekly reports in a row were missed.</summary>
    WeeklyReportsMissed,

    /// <summary>Daily registrations in a row were missed.</summary>
    DailyRegistrationsMissed,
}
