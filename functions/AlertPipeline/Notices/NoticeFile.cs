using System.Text.Json;
using System.Text.Json.Serialization;
using AlertPipeline.Clusters;
using NodaTime;

namespace AlertPipeline.Notices;

/// <summary>A notice with what people did about it. It tells of third persons and of cases, and is stored encrypted.</summary>
public sealed record NoticeFile
{
    /// <summary>The id, which is also the reference that people use.</summary>
    public required string Id { get; init; }

    /// <summary>What the rule found last.</summary>
    public required Notice Found { get; init; }

    /// <summary>Where it stands.</summary>
    public required NoticeStatus Status { get; init; }

    /// <summary>The case of each piece, by the id of the piece; also of pieces that it held earlier.</summary>
    public required IReadOnlyDictionary<string, string> CaseOf { get; init; }

    /// <summary>How often people were told of it.</summary>
    public required int Round { get; init; }

    /// <summary>How many pieces there were when people were last told.</summary>
    public required int ToldOf { get; init; }

    /// <summary>The case from which people are told this time: that of the newest piece.</summary>
    public required string TellIn { get; init; }

    /// <summary>Who is told this time.</summary>
    public NoticeReaders TellTo { get; init; }

    /// <summary>The pieces that a person took out.</summary>
    public IReadOnlyList<string> TakenOut { get; init; } = [];

    /// <summary>How it was put aside last; null when it never was.</summary>
    public Dismissal? Dismissal { get; init; }

    /// <summary>The last hand-over to the police; null when there was none.</summary>
    public NoticeHandOver? HandOver { get; init; }

    /// <summary>What happened, the oldest first.</summary>
    public IReadOnlyList<NoticeEvent> History { get; init; } = [];

    /// <summary>The pieces of which case and reporter know how it stands.</summary>
    public IReadOnlyList<string> Informed { get; init; } = [];

    /// <summary>What a newer version of the app wrote that this one does not know; it is kept.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; init; }

    /// <summary>When the rule first joined its pieces.</summary>
    public Instant OpenedAt => History[0].At;

    /// <summary>When something last happened.</summary>
    public Instant ChangedAt => History[^1].At;

    /// <summary>The cases of its pieces, each once.</summary>
    public IReadOnlyList<string> Cases => [.. CaseOf.Values.Distinct(StringComparer.Ordinal)];

    /// <summary>The pieces of which case or reporter may not know yet how it stands, with their cases.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Uninformed => [.. CaseOf.Where(entry => !Informed.Contains(entry.Key))];

    /// <summary>The file once all of them know.</summary>
    public NoticeFile Finished => this with { Informed = [.. CaseOf.Keys] };

    /// <summary>The file with a line more, which its cases and reporters have to learn of.</summary>
    internal NoticeFile Record(NoticeEvent happened) => this with { History = [.. History, happened], Informed = [] };
}
