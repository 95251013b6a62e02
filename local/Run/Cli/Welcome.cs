namespace Local;

/// <summary>What a newcomer needs once everything runs: addresses, keys, and a first report to paste.</summary>
internal static class Welcome
{
    public static string Text(LocalRun run, DateTimeOffset now) =>
        $$$"""

        AlertPipeline is running. Ctrl-C stops it.

          App      {{{run.App}}}
          Form     {{{run.App}}}report  (access code: demo-coa-key)
          Inbox    {{{run.Inbox.Address}}}  (as JSON: {{{run.Inbox.Address}}}messages)
          Traces   {{{run.Inbox.Address}}}traces
          Log      {{{run.LogFile}}}
          Keys     demo-coa-key, demo-nidos-key, demo-ngo-key   partners that report
                   demo-sandbox-key                             a partner that exercises: everything is checked, nobody is told
                   demo-oncall-key                              the person on call
                   demo-trafficking-key                         who looks at notices of clusters, and may see what reports say of third persons
                   demo-admin-key                               the administrator, who puts dead letters back

        Report a child, then look at the inbox:

        curl -i {{{run.App}}}api/v1/reports -H 'Authorization: Bearer demo-coa-key' -H 'Content-Type: application/json' -d '{"kind":"missing","partnerReference":"first-{{{now:yyyyMMdd-HHmmss}}}","reporter":{"role":"locatiemanager","callback":"toestel 2101"},"child":{"givenName":"Yonas","familyName":"Tesfay","birthDate":"2012-03-09","sex":"male"},"lastSeen":{"at":"{{{now.AddHours(-1):yyyy-MM-ddTHH:mm:ssZ}}}","certainty":"approximate","municipalityCode":"GM1950","place":"Ter Apel"},"phase":"col","circumstances":{"seenWithUnknownAdults":"unknown"},"notified":{"guardian":"yes","police":"no","emergencyCalled":"no"}}'

        See the cases:

        curl {{{run.App}}}api/v1/cases -H 'Authorization: Bearer demo-oncall-key'

        """;
}
