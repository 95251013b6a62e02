using NodaTime;

namespace AlertPipeline.Reports.Reading;

/// <summary>Reads when the child last kept its duties to report.</summary>
internal static class RegistrationReader
{
    public static Registration? Read(JsonFields? fields, Instant now)
    {
        if (fields is null)
        {
            return null;
        }

        var today = NetherlandsTime.DateOf(now);
        var oldest = today.PlusYears(-ReportLimits.PastYears);
        var registration = new Registration(fields.PastDay("lastDailyOn", today, oldest), fields.PastDay("lastWeeklyOn", today, oldest));
        fields.RefuseOthers();
        return registration == new Registration(null, null) ? null : registration;
    }
}
