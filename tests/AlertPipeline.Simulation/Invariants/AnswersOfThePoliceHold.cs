using AlertPipeline.Cases;
using AlertPipeline.HandOvers;
using AlertPipeline.Simulation.Life;
using AlertPipeline.Simulation.World;
using NodaTime;

namespace AlertPipeline.Simulation.Invariants;

/// <summary>An answer of a contact of the police is stored before it is shown; where all who were asked refused, nobody is left to ask.</summary>
public sealed class AnswersOfThePoliceHold : Invariant
{
    /// <inheritdoc/>
    public override void OnPoliceAnswered(PoliceAnswer answer)
    {
        if (Truth.Root(answer.CaseReference) is not { IsWorkedOn: true, Unfinished: null, AcceptedHandOver: null } current || WasAskedAnew(current, answer))
        {
            return;
        }

        if (answer.IsAcceptance || current.HandOvers.To(answer.Person) is { Answer: null })
        {
            Broken($"{answer.Person} answered about case {current.Id}, and the case does not say so");
        }

        if (current.HandOvers.All(known => known.Answer is not null) && CaseHandOvers.Next(current, SimulatedSettings.Book, Instant.FromDateTimeOffset(Now)) is { } next)
        {
            Broken($"all who were asked refused case {current.Id}, and {next.Id} was not asked");
        }
    }

    // A case that was opened again forgets the answers.
    private static bool WasAskedAnew(Case current, PoliceAnswer answer) => current.Climb.StartedAt.ToDateTimeOffset() >= answer.At;
}
