using AlertPipeline.Cases;
using AlertPipeline.Directory;
using AlertPipeline.HandOvers;
using AlertPipeline.Storage;

namespace AlertPipeline.Functions.HandOvers;

/// <summary>A contact of the police at its link.</summary>
/// <param name="Link">The link.</param>
/// <param name="Reader">The contact.</param>
/// <param name="Case">The case, or the one into which it was merged.</param>
/// <param name="HandOver">How it was handed over to this contact.</param>
internal sealed record HandOverVisit(Link Link, Person Reader, Case Case, HandOver HandOver)
{
    /// <summary>Whether the contact can still answer.</summary>
    public bool IsWaiting => Case is { IsWorkedOn: true, AcceptedHandOver: null } && HandOver.Answer is null;
}
