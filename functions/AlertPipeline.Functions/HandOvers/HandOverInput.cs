using AlertPipeline.Functions.Forms;
using AlertPipeline.HandOvers;
using NodaTime;

namespace AlertPipeline.Functions.HandOvers;

/// <summary>Reads what an officer filled in.</summary>
internal static class HandOverInput
{
    /// <summary>Everything that is missing or too long for what the officer wants, in Dutch; empty when it can be done.</summary>
    public static IReadOnlyList<string> FaultsOf(FormInput input)
    {
        var (act, refusal) = (input.Text(HandOverFields.Act), RefusalOf(input));
        var needsReference = act == HandOverFields.Accept || (act == HandOverFields.Refuse && refusal == HandOverRefusal.AlreadyKnown);
        return
        [
            .. Check(input, HandOverFields.By, HandOverFields.LongestName, isNeeded: true, "uw naam"),
            .. act == HandOverFields.Refuse && refusal is null ? ["Kies waarom u de zaak niet aanneemt."] : Array.Empty<string>(),
            .. Check(input, HandOverFields.Reference, HandOverFields.LongestName, needsReference, "uw eigen nummer van de zaak"),
            .. Check(input, HandOverFields.Words, HandOverFields.LongestWords, act == HandOverFields.Refuse && refusal == HandOverRefusal.Other, "een toelichting"),
        ];
    }

    /// <summary>The answer of an officer; ask for faults first.</summary>
    public static HandOverAnswer Answer(FormInput input, Instant now) => input.Text(HandOverFields.Act) == HandOverFields.Accept
        ? new HandOverAnswer(input.Text(HandOverFields.By), now, input.Text(HandOverFields.Reference))
        : new HandOverAnswer(input.Text(HandOverFields.By), now, Optional(input, HandOverFields.Reference), RefusalOf(input), Optional(input, HandOverFields.Words));

    private static HandOverRefusal? RefusalOf(FormInput input) =>
        Enum.GetValues<HandOverRefusal>().Cast<HandOverRefusal?>().FirstOrDefault(value => value!.Value.ToWord() == input.Text(HandOverFields.Reason));

    private static IEnumerable<string> Check(FormInput input, string field, int longest, bool isNeeded, string what) => input.Text(field).Length switch
    {
        0 when isNeeded => [$"Vul {what} in."],
        var length when length > longest => [$"Vul {what} in met hoogstens {longest} tekens."],
        _ => [],
    };

    private static string? Optional(FormInput input, string field) => input.Text(field) is { Length: > 0 } text ? text : null;
}
