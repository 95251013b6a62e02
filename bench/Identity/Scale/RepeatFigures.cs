namespace Bench.Identity.Scale;

/// <summary>What became of reports about children of whom there is a case, by the index alone.</summary>
/// <param name="Found">The share that met it.</param>
/// <param name="CutOff">The share that did not, and says that a person has to look.</param>
/// <param name="Missed">The share that did not, and says nothing.</param>
internal sealed record RepeatFigures(double Found, double CutOff, double Missed)
{
    /// <summary>Sums up.</summary>
    public static RepeatFigures Of(IReadOnlyCollection<ScaleProbe> probes)
    {
        var (found, cutOff) = (probes.Count(probe => probe.IsFound), probes.Count(probe => probe is { IsFound: false, CutOff: true }));
        return new RepeatFigures(Share(found), Share(cutOff), Share(probes.Count - found - cutOff));

        double Share(int count) => (double)count / probes.Count;
    }
}
