using NodaTime;

namespace AlertPipeline.Packs;

/// <summary>What a coordinator needs when the system is down: one page that stands on its own.</summary>
/// <param name="Html">The page.</param>
/// <param name="MadeAt">When it was made; what happened later is not in it.</param>
public sealed record Pack(string Html, Instant MadeAt)
{
    /// <summary>The subject of the mail, which is not encrypted: it says nothing but the moment.</summary>
    public string Subject => $"Noodlijst AlertPipeline van {NetherlandsTime.Write(MadeAt)}";

    /// <summary>What the mail says beside the page.</summary>
    public string Text { get; } = string.Join('\n',
    [
        "In de bijlage staan de open zaken met termijnen, de volgende stappen en wie u belt. Open hem in een browser; u kunt hem printen.",
        "Elk kwartier komt er een nieuwe. Bewaar alleen de laatste, en gebruik hem als AlertPipeline niet werkt.",
    ]);
}
