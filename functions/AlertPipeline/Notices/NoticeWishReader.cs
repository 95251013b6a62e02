using AlertPipeline.Cases.Acts;
using AlertPipeline.Reports.Reading;

namespace AlertPipeline.Notices;

/// <summary>Reads what people want to do about notices: who, why, and what belongs to the act.</summary>
public static class NoticeWishReader
{
    /// <summary>An act of which there is no more to say.</summary>
    public static ActReading<NoticeWish> Plain(ReadOnlyMemory<byte> body) => ActReader.Read(body, fields => Read(fields));

    /// <summary>That it is put aside; that it is known there has to be said.</summary>
    public static ActReading<NoticeWish> Dismissal(ReadOnlyMemory<byte> body) =>
        ActReader.Read(body, fields => Read(fields) with { Agrees = fields.Has("knownHere") && IsYes(fields, "knownHere") });

    /// <summary>A hand-over to the police unit of a code.</summary>
    public static ActReading<NoticeWish> HandOver(ReadOnlyMemory<byte> body) => ActReader.Read(body, fields => Read(fields) with { Unit = fields.Words("unit") });

    /// <summary>What the police said.</summary>
    public static ActReading<NoticeWish> Answer(ReadOnlyMemory<byte> body) => ActReader.Read(body, fields => Read(fields) with { Agrees = IsYes(fields, "accepts") });

    /// <summary>Whether a piece belongs to the others.</summary>
    public static ActReading<NoticeWish> Sorting(ReadOnlyMemory<byte> body) => ActReader.Read(body, fields => Read(fields) with { Agrees = IsYes(fields, "belongs") });

    private static NoticeWish Read(JsonFields fields) => new() { By = fields.Words("by"), Reason = fields.Words("reason") };

    private static bool IsYes(JsonFields fields, string name) => fields.Require(name).Choice<YesOrNo>(name, [YesOrNo.Yes, YesOrNo.No]) == YesOrNo.Yes;

    private enum YesOrNo
    {
        No,
        Yes,
    }
}
