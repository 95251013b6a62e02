using AlertPipeline.Clues;
using AlertPipeline.Clusters;
using AlertPipeline.Notices;

namespace AlertPipeline.Links;

/// <summary>Says in one Dutch sentence, level B1, what a link is, as seen from one of its ends.</summary>
public static class LinkText
{
    /// <summary>The sentence about a link of a person.</summary>
    public static string Of(PieceLink link, LinkEnd seenFrom)
    {
        var (other, act) = (Name(link.From(seenFrom)), link.Acts[^1]);
        return link.Stands
            ? $"Gekoppeld aan {other} op {Word(link.Ground)} ({Word(link.Strength)}) door {act.By}, {NetherlandsTime.Write(act.At)}: {act.Reason}"
            : $"De koppeling aan {other} op {Word(link.Ground)} is teruggedraaid door {act.By}, {NetherlandsTime.Write(act.At)}: {act.Reason}";
    }

    /// <summary>The sentence about what a rule joined.</summary>
    public static string Of(NoticeFile notice) =>
        $"Staat met {notice.Found.Pieces.Count} meldingen bij kenmerk {notice.Id} op {Word(notice.Found.Ground.Kind)} ({Word(notice.Found.Strength)}), {NetherlandsTime.Write(notice.ChangedAt)}: {NoticeText.Of(notice.Found)[0]}";

    private static string Name(LinkEnd end) => end.Kind switch
    {
        LinkEndKind.Child => $"het kind van zaak {end.Id}",
        LinkEndKind.Case => $"zaak {end.Id}",
        LinkEndKind.Signal => $"signaal {end.Id}",
        LinkEndKind.Location => $"locatie {end.Id}",
        _ => $"spoor {end.Id}",
    };

    private static string Word(GroundKind ground) => ground switch
    {
        GroundKind.Vehicle => "voertuig",
        GroundKind.PhoneOrAccount => "telefoon of account",
        GroundKind.ThirdPerson => "andere persoon",
        GroundKind.Modus => "werkwijze",
        _ => "plaats en tijd",
    };

    private static string Word(ClueStrength strength) => strength switch
    {
        ClueStrength.Strong => "sterk",
        ClueStrength.Moderate => "matig",
        _ => "zwak",
    };
}
