using AlertPipeline.Cap;
using AlertPipeline.Cases;

namespace AlertPipeline.HandOvers;

/// <summary>Who hands cases over to the police, as the police see it.</summary>
/// <param name="Phone">The number of the on-call desk, in international form. Setting OnCall:DeskPhone.</param>
/// <param name="Sender">The name of the sender in the Common Alerting Protocol: the host at which the app is reached.</param>
/// <param name="Status">Whether this installation is real. Setting Cap:Status; Actual unless it is set.</param>
public sealed record PoliceDesk(string Phone, string Sender, CapStatus Status)
{
    /// <summary>Whether what is said of a case is real: everything that is sent or shown about one is marked by this.</summary>
    public CapStatus StatusOf(Case current) => current.Exercise is null ? Status : CapStatus.Exercise;
}
