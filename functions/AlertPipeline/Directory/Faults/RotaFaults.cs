using AlertPipeline.OnCall.Changes;
using NodaTime;

namespace AlertPipeline.Directory.Faults;

/// <summary>Everything that is wrong with what people changed about the rotations.</summary>
internal static class RotaFaults
{
    private const string File = "rota.json";

    public static IEnumerable<string> Of(DirectoryBook book) =>
    [
        .. book.RotaChanges.TemporarySchedules.SelectMany((schedule, index) => Of(schedule, schedule.Layer, $"/temporarySchedules/{index}", book).Concat(OfShifts(schedule, index))),
        .. book.RotaChanges.Swaps.SelectMany((swap, index) => Of(swap, layer: 1, $"/swaps/{index}", book)),
        .. book.RotaChanges.Overrides.SelectMany((change, index) => Of(change, change.Layer, $"/overrides/{index}", book)),
    ];

    private static IEnumerable<string> Of(IRotaChange change, int layer, string pointer, DirectoryBook book) =>
    [
        .. book.Teams.FirstOrDefault(team => team.Id == change.Team) switch
        {
            null => [$"{File} {pointer}/team: '{change.Team}' is not in teams.json."],
            { Layers.Count: var layers } when layer > layers => [$"{File} {pointer}/layer: the team has {layers} layers; 1 is the first on call."],
            _ => Array.Empty<string>(),
        },
        .. OfTime(change.From, change.Until, pointer),
    ];

    private static IEnumerable<string> OfShifts(TemporarySchedule schedule, int index) =>
        schedule.Shifts.SelectMany((shift, place) => OfTime(shift.From, shift.Until, $"/temporarySchedules/{index}/shifts/{place}"));

    private static IEnumerable<string> OfTime(LocalDateTime from, LocalDateTime until, string pointer) =>
        until > from ? [] : [$"{File} {pointer}/until: must be after 'from'."];
}
