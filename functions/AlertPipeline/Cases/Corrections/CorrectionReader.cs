using AlertPipeline.Cases.Acts;
using AlertPipeline.Reports.Reading;

namespace AlertPipeline.Cases.Corrections;

/// <summary>Reads a wish to correct which reports are about one child.</summary>
public static class CorrectionReader
{
    /// <summary>The most reports that one wish can name.</summary>
    public const int MostReports = 100;

    private const int LengthOfId = 36;

    private static readonly CorrectionKind[] Kinds = [CorrectionKind.Merge, CorrectionKind.Link, CorrectionKind.Unlink, CorrectionKind.Split, CorrectionKind.KeepApart];

    /// <summary>Reads a body.</summary>
    public static ActReading<CorrectionRequest> Read(ReadOnlyMemory<byte> body) => ActReader.Read(body, fields =>
    {
        var kind = fields.Require("kind").Choice<CorrectionKind>("kind", Kinds);
        return new CorrectionRequest(kind ?? default, ReadCase(fields, kind), ReadReports(fields, kind), Undoes: null, fields.Words("reason"), fields.Words("correctedBy"));
    });

    /// <summary>Reads the body of a wish to undo one.</summary>
    /// <param name="body">The body.</param>
    /// <param name="number">The number of the correction.</param>
    public static ActReading<CorrectionRequest> ReadUndo(ReadOnlyMemory<byte> body, int number) => ActReader.Read(
        body, fields => new CorrectionRequest(CorrectionKind.Undo, CaseReference: null, [], number, fields.Words("reason"), fields.Words("correctedBy")));

    private static string? ReadCase(JsonFields fields, CorrectionKind? kind)
    {
        if (kind is null or CorrectionKind.Merge or CorrectionKind.KeepApart)
        {
            return (kind is null ? fields : fields.Require("caseReference")).Text("caseReference")?.ToUpperInvariant();
        }

        fields.Refuse("caseReference", "is for the kinds merge and keep-apart only; leave it out");
        return null;
    }

    private static List<string> ReadReports(JsonFields fields, CorrectionKind? kind)
    {
        if (kind is CorrectionKind.Merge or CorrectionKind.KeepApart)
        {
            fields.Refuse("reportIds", "is for the kinds link, unlink and split only; leave it out");
            return [];
        }

        var texts = fields.List("reportIds", MostReports).Select(item => fields.Clean(item.Name, item.Value, LengthOfId)).OfType<string>();
        List<string> ids = [.. texts.Select(id => id.ToLowerInvariant()).Distinct()];
        if (kind is not null && !HasRoomFor(kind.Value, ids.Count))
        {
            fields.Fault("reportIds", kind == CorrectionKind.Split ? "must name a report" : "must name one report");
        }

        return ids;
    }

    private static bool HasRoomFor(CorrectionKind kind, int reports) => kind == CorrectionKind.Split ? reports > 0 : reports == 1;
}
