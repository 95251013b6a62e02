using System.Text.Json.Nodes;
using AlertPipeline.Forms;
using AlertPipeline.Reports;

namespace AlertPipeline.Functions.Forms;

/// <summary>Writes what somebody filled in as the body that a partner's portal would send, so that both are read by the same rules.</summary>
internal static class FormBody
{
    /// <summary>The body.</summary>
    /// <param name="kind">What the form reports.</param>
    /// <param name="input">What was filled in.</param>
    /// <param name="ticket">Names the report.</param>
    /// <param name="sender">Who sends it; null when that is not known, which is a fault of its own.</param>
    public static JsonObject Of(ReportKind kind, FormInput input, FormTicket ticket, FormSender? sender)
    {
        var body = kind == ReportKind.Concern ? ConcernBody.Of(input, sender) : MissingBody.Of(input, sender);
        body["kind"] = kind.ToWord();
        body["partnerReference"] = ticket.PartnerReference;
        body["reporter"] = FormJson.Without(new JsonObject { ["role"] = FormJson.Text(input, FormFields.Role), ["callback"] = FormJson.Text(input, FormFields.Callback) });
        body["clues"] = CluesBody.Of(input);
        body["note"] = FormJson.Text(input, FormFields.Note);
        return FormJson.Without(body);
    }
}
