using System.Globalization;
using System.Text;

namespace Bench.Intake;

/// <summary>Ordinary reports of missing children, each with a reference of its own, as bytes that are cheap to make.</summary>
internal sealed class ReportStream(DateTimeOffset now)
{
    private readonly string form = $$"""
        {
          "kind": "missing", "partnerReference": "bench-#", "partnerCaseReference": "dossier #",
          "reporter": { "role": "woonbegeleider", "callback": "+31 20 000 0000" },
          "child": { "givenName": "Kind #", "familyName": "Voorbeeld", "birthDate": "2010-05-03", "sex": "male", "description": "1,70 m, rode trui, zwarte jas" },
          "lastSeen": { "at": "{{now.AddHours(-1):yyyy-MM-ddTHH:mm:ssZ}}", "certainty": "approximate", "municipalityCode": "GM1950", "place": "bij de poort" },
          "phase": "pol-amv", "circumstances": { "phoneOff": "yes", "leftBelongingsBehind": "no" }, "notified": { "guardian": "yes", "police": "no" }
        }
        """;

    private int sent;

    public byte[] Next() => Encoding.UTF8.GetBytes(form.Replace("#", Interlocked.Increment(ref sent).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
}
