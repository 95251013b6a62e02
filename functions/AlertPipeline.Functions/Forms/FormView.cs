using AlertPipeline.Directory;

namespace AlertPipeline.Functions.Forms;

/// <summary>Everything that the page with the form shows.</summary>
internal sealed record FormView
{
    /// <summary>The HTTP status of the page.</summary>
    public int Status { get; init; } = 200;

    /// <summary>Where it is, and where it is sent to.</summary>
    public required FormAddress Address { get; init; }

    /// <summary>The ticket, signed.</summary>
    public required string Ticket { get; init; }

    /// <summary>The municipalities to choose from.</summary>
    public required IReadOnlyList<Municipality> Municipalities { get; init; }

    /// <summary>For whom the link was made that led here; null without a good one.</summary>
    public FormSender? Sender { get; init; }

    /// <summary>What was filled in before.</summary>
    public FormInput Input { get; init; } = FormInput.Empty;

    /// <summary>What is wrong with it.</summary>
    public IReadOnlyList<FormFault> Faults { get; init; } = [];

    /// <summary>What happened to the form as a whole.</summary>
    public FormNotice Notice { get; init; }

    /// <summary>Whether nobody has sent it yet.</summary>
    public bool IsFresh => ReferenceEquals(Input, FormInput.Empty);

    /// <summary>The texts.</summary>
    public FormTexts Texts => FormTexts.For(Address.Language);
}
