using AlertPipeline.Identity;
using AlertPipeline.Identity.Finding;

namespace Local;

/// <summary>What docs/identity.md tells somebody who works on a case.</summary>
internal static class CaseWorkerGuide
{
    /// <summary>How a decision is made, up to the examples.</summary>
    public static string Decision { get; } = $"""
        ## For whoever works on a case

        ### How a decision is made
        1. **Finding.** A new report is compared with every earlier report that shares something telling with it: a number, names, a date of birth, a place and a day, in any spelling. Where more than {MatchValue.MostCandidates:#,0} cases share something with it, not all can be compared: the case says so (`searchCutOff`), you look yourself, and it is linked only by a number or by what its own partner says.
        2. **Comparing.** Each name and each field gives *bits*. A bit more means that it happens twice as often with one child as with two; below 0 it speaks against one child. Rare names give more than common ones. What a report does not say gives nothing.
        3. **Adding up.** The sum starts far below 0, because most reports that are alike are about two children after all. It becomes a probability.
        4. **Deciding.** Two reports are linked at once only when all of this holds:
           - the probability is at least {Percent(Match.SameFrom)}, or {Percent(Match.SameByPlaceAndTimeFrom)} where besides the names only time and place agree: children leave in groups;
           - at least two kinds of evidence agree: the names, the date of birth, a V-number or telephone number, time and place. What a partner says of its own earlier report needs no second kind;
           - nothing forbids it: given names that are, or may be, two names; a different sex with given names that are not the same; two V-numbers; two files of one partner; two lines of one batch; common names with only time and place beside them;
           - no different child matches nearly as well: the odds are {SameChild.Margin:0} times those of any other;
           - no other report of the case contradicts it, so that no chain forms in which the first resembles the second and the second the third, but the first not the third;
           - nobody said before that they are about two children.

        A wrong link can hide a child, a missed one costs you minutes. So in doubt the system does not link: it asks you.

        ### What the answer means, and what you do

        | `identity` | What it means | What you do |
        |---|---|---|
        | `same` | The report joined the case of the child at once. The urgency was worked out again; it is never lower for it, and nothing is closed. Whoever has the case gets "Controleer het" | Read `linkedBy` of the report in the case. Another child? `unlink` the report: it gets a case of its own, which alerts |
        | `possible` | It has a case of its own, which alerts like any other. The alert says "Lijkt op zaak" and names the other cases; both are in the list of reviews | Ring the reporters. One child: `merge`. Two: `keep-apart`. Until you decide, treat both as missing |
        | `insufficient` | It says too little to be compared, and has a case of its own. `identityMissing` says what would be enough | Ask the reporter for the whole name or the V-number, and have it sent as a supplement. Look yourself whether the child was reported before |
        | `new` | It has a case of its own. No other report is about this child, as far as can be seen | Nothing. When you know of another case of the child: `merge` |

        Each correction has a reason and your name, and can be undone; [operations](operations.md) shows how. After one, the neighbours are looked at again. What you decided is never overruled: a report you took out does not come back by itself.

        ### Three examples
        The names are invented; the numbers are what the system makes of them. You see the same lines, in Dutch and English, as `explanation` in the list of reviews and with each linked report of a case.

        """;

    private static string Percent(double probability) => $"{probability * 100:0}%";
}
