using AlertPipeline.Reports;

namespace AlertPipeline.Identity;

/// <summary>
/// Compares what two reports say of a child. It errs to the safe side: a wrong link can hide a child, a missed one costs a person minutes.
/// Nationality, ethnicity, language, religion and status are not among the facts.
/// </summary>
public static class IdentityComparison
{
    /// <summary>Compares two reports; the order does not matter.</summary>
    public static Match Compare(IdentityFacts one, IdentityFacts other) => Judge(one, other) switch
    {
        Likeness.Same => new Match(1, EvidenceGroups.Name | EvidenceGroups.Date, Vetoes.None),
        Likeness.Possible => new Match(0.5, EvidenceGroups.Name, Vetoes.None),
        _ => Match.None,
    };

    /// <summary>Says how two reports compare, field by field.</summary>
    public static MatchExplanation Explain(IdentityFacts one, IdentityFacts other) => new(Compare(one, other), [], "2026-11-1");

    private static Likeness Judge(IdentityFacts one, IdentityFacts other)
    {
        if (IsAbout(one, other))
        {
            return NamesMayBeOnePerson(one, other) && !SexContradicts(one, other) ? Likeness.Same : Likeness.Possible;
        }

        if (one.VNumber is not null && one.VNumber == other.VNumber)
        {
            return NamesMayBeOnePerson(one, other) && !GivenNamesContradict(one, other) && !SexContradicts(one, other) ? Likeness.Same : Likeness.Possible;
        }

        if (!ShareName(one, other))
        {
            return SharePartnerFile(one, other) && NamesMayBeOnePerson(one, other) ? Likeness.Possible : Likeness.Different;
        }

        return one.BirthDate is not null && one.BirthDate == other.BirthDate
            ? SexContradicts(one, other) || VNumbersDiffer(one, other) ? Likeness.Possible : Likeness.Same
            : BirthYearsMeet(one, other) ? Likeness.Possible : Likeness.Different;
    }

    // The partner says so itself; a slip in the reference shows where the names cannot be one person's.
    private static bool IsAbout(IdentityFacts one, IdentityFacts other) =>
        (one.About is not null && (one.About == other.Self || one.About == other.About)) || (other.About is not null && other.About == one.Self);

    private static bool ShareName(IdentityFacts one, IdentityFacts other) => one.Names.Any(name => other.Names.Any(name.SequenceEqual));

    private static bool SharePartnerFile(IdentityFacts one, IdentityFacts other) => one.PartnerFile is not null && one.PartnerFile == other.PartnerFile;

    private static bool NamesMayBeOnePerson(IdentityFacts one, IdentityFacts other) =>
        one.Names.Count == 0 || other.Names.Count == 0 || one.Names.Any(name => other.Names.Any(with => NameTokens.MayBeOnePerson(name, with)));

    // Brothers and sisters share a family name, and sometimes a document.
    private static bool GivenNamesContradict(IdentityFacts one, IdentityFacts other) =>
        one.GivenName.Count > 0 && other.GivenName.Count > 0
        && !other.Names.Any(name => NameTokens.MayBeOnePerson(one.GivenName, name)) && !one.Names.Any(name => NameTokens.MayBeOnePerson(other.GivenName, name));

    private static bool SexContradicts(IdentityFacts one, IdentityFacts other) =>
        (one.Sex, other.Sex) is (Sex.Female, Sex.Male) or (Sex.Male, Sex.Female);

    private static bool VNumbersDiffer(IdentityFacts one, IdentityFacts other) =>
        one.VNumber is not null && other.VNumber is not null && one.VNumber != other.VNumber;

    // An estimate that was made in another month can be a year off.
    private static bool BirthYearsMeet(IdentityFacts one, IdentityFacts other) =>
        one.BornFrom is null || other.BornFrom is null || (one.BornFrom - 1 <= other.BornTo && other.BornFrom - 1 <= one.BornTo);
}
