using AlertPipeline.Cases.Acts;
using AlertPipeline.Functions.Forms;
using AlertPipeline.Reports;

namespace AlertPipeline.Functions.Acknowledgements;

/// <summary>The form by which whoever has a case closes it as found.</summary>
/// <param name="Confirmed">What is ticked.</param>
/// <param name="Open">What is still needed; empty as long as nobody tried.</param>
public sealed record FoundForm(Confirmed Confirmed, IReadOnlyList<ClosingNeed> Open)
{
    internal const string Field = "confirmed";
    internal const string SeenInPerson = "seen-in-person";
    internal const string Well = "well";
    internal const string PlaceArranged = "place-arranged";
    internal const string GuardianInformed = "guardian-informed";

    /// <summary>The form before anybody ticked anything.</summary>
    public static FoundForm Empty { get; } = new(Confirmed.Nothing, []);

    /// <summary>What is ticked in a form that was sent.</summary>
    internal static Confirmed Read(FormInput input) => new(Ticked(input, SeenInPerson), Ticked(input, Well), Ticked(input, PlaceArranged), Ticked(input, GuardianInformed));

    private static Answer Ticked(FormInput input, string box) => input.Has(Field, box) ? Answer.Yes : Answer.Unknown;
}
