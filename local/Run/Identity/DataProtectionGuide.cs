namespace Local;

/// <summary>What docs/identity.md tells a data protection officer.</summary>
internal static class DataProtectionGuide
{
    /// <summary>All of it.</summary>
    public const string Text = """
        ## For the data protection officer

        ### What is compared, and what never is
        Names, date or year of birth or estimated age, sex as recorded, V-number, telephone number, the partner's own file number, the day and the place of the last sight, and what a partner says of its own earlier reports. Nothing else of a report reaches the comparison: it works on a record that has no field for anything else.

        **Never an input:** nationality, ethnicity, language, religion, origin, status. Names are compared in the same way whoever bears them. There is no learned model at run time: the table below was written by people, is versioned, and changes only with the app.

        It decides nothing that cannot be taken back. A link closes nothing and never lowers a level; what is not sure goes to a person, who sees why.

        ### What is stored where

        | Table | What for | What of a child is in it |
        |---|---|---|
        | `reports` | what partners sent | personal fields, encrypted (JWE, AES-256-GCM) |
        | `cases` | cases, their reports as they are compared, by what a report was linked (`linkedBy`: the other report, probability, version of the table, moment), corrections | encrypted in one value |
        | `matchkeys` | finding: from a value to the cases that know the same | the value only as a keyed hash (HMAC-SHA-256), so nobody without the key can try names; beside it what the report says of the child as far as it is compared, encrypted under a key that is derived from the index key |
        | `reviews` | which cases a person has to look at | nothing: references of cases |
        | `labelledpairs` | what people decided of two reports, to measure the next version of the table | how each field compared, in words and rounded bits, and roughly how rare a name is (in steps of two bits), with "one child" or "two"; no name, number, date or place. Encrypted; the id is derived from the two report ids |

        The explanation in words is not stored. It is made when somebody with the on-call role looks, from the reports as they are then; where the table has changed since the link, it says so. Logs, queues, addresses and messages hold references of reports and cases only.

        ### Who sees what
        Explanations, reviews and labelled pairs are for the on-call role. A partner learns of a link only `identity` and the reference of the case, and only where its agreement says so; never by what it was linked, nor who else reported.

        ### How long
        The app does not delete reports, cases or `matchkeys` by itself yet; exercises of partners are deleted after a day. An exercise is compared with exercises only: its match keys are hashed under sorts of their own (`MatchValue.HashedAs`), so no key of it is a key of a real report. Rows of closed cases stay so that a repeated disappearance is found. A row whose key is no longer in the key ring cannot be read by anybody. `labelledpairs` are kept for as long as the next table has to be measured against them. Name these periods in your record of processing.

        ### How it is put right
        A wrong link or a missed one: a person links, unlinks, splits, merges or keeps apart, with a reason and a name, and can undo it ([operations](operations.md)). The decision is remembered as ids of reports on both cases and in `labelledpairs`; a later decision about the same two reports replaces the earlier one, and taking one back deletes its label. A fact that was wrong: the partner sends a supplement or takes its report back; every value ever given stays with its source.

        ### Whether it is fair
        `dotnet run -c Release --project bench -- identity reports --file FILE` measures, over a file with the truth, how many links were right, how many repeats were found, how many went to a person and how true the probabilities are: for all, and apart for each origin group and each sex in that file. The worst group is the one that counts. Origin is in that file only, never in the app. Measure before every change of the table.

        """;
}
