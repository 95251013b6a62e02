using AlertPipeline.Directory;

namespace AlertPipeline.Notices;

/// <summary>Decides what follows when a person hands a notice over to the police, and when the police take or refuse it.</summary>
public static class NoticeHandingOver
{
    /// <summary>Hands it over: the trafficking department of the unit is told, or the national contact where the directory names nobody there.</summary>
    public static NoticeOutcome HandOver(NoticeFile file, string unit, NoticeBy by, DirectoryBook book) => file switch
    {
        _ when book.Unit(unit) is null => new NoticeOutcome.Refused(NoticeRefusal.UnitUnknown),
        { Status: NoticeStatus.Dismissed } => new NoticeOutcome.Refused(NoticeRefusal.Dismissed),
        { HandOver: { Accepted: not false } } => new NoticeOutcome.Refused(NoticeRefusal.HandedOver),
        _ => Tell(file with { HandOver = new NoticeHandOver(unit, by.At) }, NoticeReaders.Police, by.Did(NoticeEventKind.HandedOver)),
    };

    /// <summary>Records what the police said. When they refuse it, the contacts of the location are told, and it is theirs again.</summary>
    public static NoticeOutcome Answer(NoticeFile file, bool accepts, NoticeBy by) => file.HandOver is not { Accepted: null } waiting
        ? new NoticeOutcome.Refused(NoticeRefusal.NothingToAnswer)
        : accepts
            ? new NoticeOutcome.Done((file with { HandOver = waiting with { Accepted = true } }).Record(by.Did(NoticeEventKind.HandOverAccepted)))
            : Tell(
                file with { HandOver = waiting with { Accepted = false }, Status = NoticeStatus.Open },
                NoticeReaders.Contacts,
                by.Did(NoticeEventKind.HandOverRefused));

    private static NoticeOutcome.Done Tell(NoticeFile file, NoticeReaders readers, NoticeEvent happened) =>
        new((file with { Round = file.Round + 1, TellTo = readers }).Record(happened));
}
