using AlertPipeline.Cases.Acts;
using AlertPipeline.Directory;
using AlertPipeline.Reports;
using AlertPipeline.Urgency;
using NodaTime;

namespace AlertPipeline.Escalation;

/// <summary>For what case somebody asks to see the ladder before there is one.</summary>
/// <param name="Level">How urgent it would be.</param>
/// <param name="AcceptedAt">When its report would be accepted.</param>
/// <param name="LastSeenAt">When the child would have been last seen; null for unknown.</param>
/// <param name="Unit">The code of the police unit; null for unknown.</param>
public sealed record LadderQuery(UrgencyLevel Level, Instant AcceptedAt, Instant? LastSeenAt, string? Unit)
{
    private static readonly string[] Names = ["level", "acceptedAt", "lastSeenAt", "unit"];

    private static readonly ReportFault LevelFault = new("/level", "'level' must be urgent, high or standard.");
    private static readonly ReportFault UnitFault = new("/unit", "'unit' must be the code of a police unit in police-units.json.");
    private static readonly ReportFault OrderFault = new("/lastSeenAt", "'lastSeenAt' must not be after 'acceptedAt'.");
    private static readonly ReportFault OtherFault = new("", "There are no parameters but 'level', 'acceptedAt', 'lastSeenAt' and 'unit'.");

    /// <summary>Reads the parameters of a request. Without 'acceptedAt' the present is meant, without 'lastSeenAt' or 'unit' that nobody knows.</summary>
    /// <param name="parameters">The parameters by name.</param>
    /// <param name="book">The directory.</param>
    /// <param name="now">The present.</param>
    public static ActReading<LadderQuery> Read(IReadOnlyDictionary<string, string> parameters, DirectoryBook book, Instant now)
    {
        var level = Enum.GetValues<UrgencyLevel>().Cast<UrgencyLevel?>().FirstOrDefault(known => known!.Value.ToWord() == parameters.GetValueOrDefault("level"));
        var acceptedAt = QueryMoment.Read(parameters, "acceptedAt", now);
        var lastSeenAt = QueryMoment.Read(parameters, "lastSeenAt", usual: null);
        var unit = parameters.GetValueOrDefault("unit");
        ReportFault[] faults =
        [
            .. Fault(level is null, LevelFault),
            .. Fault(acceptedAt is null, QueryMoment.Fault("acceptedAt")),
            .. Fault(lastSeenAt is null && parameters.ContainsKey("lastSeenAt"), QueryMoment.Fault("lastSeenAt")),
            .. Fault(lastSeenAt > acceptedAt, OrderFault),
            .. Fault(unit is not null && book.Unit(unit) is null, UnitFault),
            .. Fault(parameters.Keys.Any(name => !Names.Contains(name)), OtherFault),
        ];
        return faults.Length > 0 ? new(null, faults) : new(new LadderQuery(level!.Value, acceptedAt!.Value, lastSeenAt, unit), []);
    }

    private static IEnumerable<ReportFault> Fault(bool isThere, ReportFault fault) => isThere ? [fault] : [];
}
