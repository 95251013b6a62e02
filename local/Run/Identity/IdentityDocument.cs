using AlertPipeline.Identity.Weights;

namespace Local;

/// <summary>Writes the published account of how children are told apart out of the code that does it.</summary>
internal static class IdentityDocument
{
    private static readonly EvidenceTable Table = EvidenceTable.Shipped;

    /// <summary>The document, in Markdown.</summary>
    public static string Write() => $"{string.Join('\n', Lines())}\n";

    private static IEnumerable<string> Lines() =>
    [
        Head,
        CaseWorkerGuide.Decision,
        .. IdentityExamples.All.SelectMany(example => example.Lines()),
        DataProtectionGuide.Text,
        Evidence,
        .. EvidenceMarkdown.Lines(Table),
    ];

    private static string Head => $"""
        # The same child?

        Evidence table {Table.Version}. Made from the code by `dotnet run --project local/Run -- identity > docs/identity.md`; a test fails when it is stale.

        Reports about one child come from several partners, in several spellings and scripts. This page says how the system finds out which of them are about one child: [for whoever works on a case](#for-whoever-works-on-a-case), [for the data protection officer](#for-the-data-protection-officer), and [all the numbers](#the-table-of-evidence).

        """;

    private static string Evidence => FormattableString.Invariant($"""
        ## The table of evidence

        Every sum starts with {Table.Prior:0.0} bits. A name is worth its bits and, for each bit of how rare it is, so much more: a name that one child in 1,024 bears has 10 bits of rarity. Of two names set against each other the commoner one counts.{Trust}

        """);

    private static string Trust => Table.Trust < 1 ? FormattableString.Invariant($" The fields are not quite independent: {Table.Trust * 100:0}% of a sum counts.") : "";
}
