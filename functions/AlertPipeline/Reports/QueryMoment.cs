using NodaTime;
using NodaTime.Text;

namespace AlertPipeline.Reports;

/// <summary>Reads a moment from the parameters of a request.</summary>
internal static class QueryMoment
{
    /// <summary>The moment; null when it cannot be read.</summary>
    /// <param name="parameters">The parameters by name.</param>
    /// <param name="name">The name.</param>
    /// <param name="usual">What is meant where the parameter is left out.</param>
    public static Instant? Read(IReadOnlyDictionary<string, string> parameters, string name, Instant? usual) => !parameters.TryGetValue(name, out var text) ? usual
        : OffsetDateTimePattern.Rfc3339.Parse(text).TryGetValue(default, out var moment) && moment.Year <= ReportLimits.LastYear ? moment.ToInstant()
        : null;

    /// <summary>What is told of one that cannot be read.</summary>
    public static ReportFault Fault(string name) =>
        new($"/{name}", $"'{name}' must be a date and time with its zone after RFC 3339, such as 2026-11-23T20:30:00Z. Write + as %2B.");
}
