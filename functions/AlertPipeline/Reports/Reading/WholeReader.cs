using NodaTime;

namespace AlertPipeline.Reports.Reading;

/// <summary>Reads the outermost object: a report with all its parts.</summary>
internal static class WholeReader
{
    public static Report Read(JsonFields fields, Instant now, string? reference, bool inBatch)
    {
        var kind = KindReader.Read(fields);
        var report = Read(fields, new KindObjects(fields, kind), kind, now) with { PartnerReference = ReferenceReader.Read(fields, reference, required: inBatch) };
        RequiredFacts.Check(fields, report, kind);
        fields.RefuseOthers();
        return report;
    }

    private static Report Read(JsonFields fields, KindObjects objects, ReportKind? kind, Instant now) => new()
    {
        Kind = kind ?? default,
        PartnerCaseReference = fields.Reference("partnerCaseReference"),
        About = AboutReader.Read(objects.Take("about")),
        Reporter = ReporterReader.Read(fields.Require("reporter", "is required and must be an object").Object("reporter")),
        Child = ChildReader.Read(objects.Take("child"), now, isNamed: kind != ReportKind.Missing && fields.HasAny("about", "partnerCaseReference")),
        LastSeen = LastSeenReader.Read(objects.Take("lastSeen"), now, momentRequired: kind == ReportKind.Missing),
        Transit = TransitReader.Read(objects.Take("transit"), now),
        Registration = RegistrationReader.Read(objects.Take("registration"), now),
        Found = FindReader.Read(objects.Take("found"), now) ?? (kind == ReportKind.Found ? new Find() : null),
        Transfer = TransferReader.Read(objects.Take("transfer"), now),
        Concern = ConcernReader.Read(objects.Take("concern"), now, isTold: kind != ReportKind.Concern || RequiredFacts.SaysWithoutConcern(fields))
            ?? (kind == ReportKind.Concern ? new Concern() : null),
        Clues = CluesReader.Read(objects.Take("clues")),
        Note = fields.FreeText("note", ReportLimits.Note),
        Phase = fields.Choice("phase", fields.Has("transit") ? Phase.InTransit : Phase.Unknown),
        Circumstances = CircumstancesReader.Read(fields.Object("circumstances")),
        Notified = NotifiedReader.Read(fields.Object("notified")),
    };
}
