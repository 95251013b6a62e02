using AlertPipeline.Cases.Acts;
using AlertPipeline.Reports.Reading;

namespace AlertPipeline.Notices;

/// <summary>Reads what people want to do about notices.</summary>
public static class NoticeWishReader
{
    private const string By = "by";
    private const string Reason = "reason";

    /// <summary>That it was looked at.</summary>
    public static ActReading<NoticeWish> Review(ReadOnlyMemory<byte> body) => ActReader.Read(body, fields => new NoticeWish(fields.Words(By), fields.Words(Reason)));

    /// <summary>That it is put aside.</summary>
    public static ActReading<NoticeWish.Dismissal> Dismissal(ReadOnlyMemory<byte> body) =>
        ActReader.Read(body, fields => new NoticeWish.Dismissal(fields.Words(By), fields.Words(Reason)));

    /// <summary>That it is handed over.</summary>
    public static ActReading<NoticeWish.HandOver> HandOver(ReadOnlyMemory<byte> body) =>
        ActReader.Read(body, fields => new NoticeWish.HandOver(fields.Words(By), fields.Words(Reason), fields.Words("unit")));

    /// <summary>What the police said.</summary>
    public static ActReading<NoticeWish.Answer> Answer(ReadOnlyMemory<byte> body) =>
        ActReader.Read(body, fields => new NoticeWish.Answer(fields.Words(By), fields.Words(Reason), Says(fields, "accepts")));

    /// <summary>Whether a piece belongs to the others.</summary>
    public static ActReading<NoticeWish.Sorting> Sorting(ReadOnlyMemory<byte> body) =>
        ActReader.Read(body, fields => new NoticeWish.Sorting(fields.Words(By), fields.Words(Reason), Says(fields, "belongs")));

    private static bool Says(JsonFields fields, string name) => fields.Require(name).Choice<YesOrNo>(name, [YesOrNo.Yes, YesOrNo.No]) == YesOrNo.Yes;

    private enum YesOrNo
    {
        No,
        Yes,
    }
}
