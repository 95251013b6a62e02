using System.Text;
using AlertPipeline.Directory;
using AlertPipeline.Forms;
using AlertPipeline.Functions.Forms;
using AlertPipeline.Reports;
using NodaTime;

namespace AlertPipeline.Tests.Forms;

/// <summary>The form as somebody filled it in, and what is made of it.</summary>
internal static class FilledForm
{
    private static readonly FormTicket Ticket = new("1", Some.Now + Duration.FromDays(1));

    private static readonly Dictionary<string, string> Least = new()
    {
        [FormFields.Name] = "Yusuf",
        [FormFields.SeenDate] = "2026-11-23",
        [FormFields.SeenTime] = "19:00",
        [FormFields.Role] = "mentor",
        [FormFields.Callback] = "0612345678",
    };

    /// <summary>What cannot be left out, and what a test adds to it or changes in it.</summary>
    public static FormInput With(params (string Field, string Value)[] changes) => Of([
        .. Least.Where(field => changes.All(change => change.Field != field.Key)).Select(field => (field.Key, field.Value)), .. changes]);

    /// <summary>A concern: who reports, and what a test adds to it.</summary>
    public static FormInput Concern(params (string Field, string Value)[] fields) => Of([(FormFields.Role, "portier"), (FormFields.Callback, "0612345678"), .. fields]);

    /// <summary>Only this.</summary>
    public static FormInput Of(params (string Field, string Value)[] fields) =>
        FormInput.Parse(string.Join('&', fields.Select(field => $"{field.Field}={Uri.EscapeDataString(field.Value)}")))!;

    /// <summary>The report that is made of it; it has no faults.</summary>
    public static Report Report(FormInput input, FormSender? sender = null, ReportKind kind = ReportKind.Missing)
    {
        var reading = Read(input, sender, kind);
        Assert.Empty(reading.Faults);
        return reading.Report!;
    }

    /// <summary>The faults of it, as the form shows them.</summary>
    public static IReadOnlyList<FormFault> Faults(FormInput input, ReportKind kind = ReportKind.Missing) => FormFaults.Of(Read(input, sender: null, kind).Faults, input);

    public static ReportReading Read(FormInput input, FormSender? sender, ReportKind kind) =>
        ReportReader.Read(Encoding.UTF8.GetBytes(FormBody.Of(kind, input, Ticket, sender).ToJsonString()), Some.Now);

    public static FormSender Sender(params Location[] locations) =>
        new(new Partner("ngo", "Stichting", [new string('0', 64)], MayKnowCase: false), locations, locations.FirstOrDefault());
}
