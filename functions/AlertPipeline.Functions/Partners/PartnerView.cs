using NodaTime;

namespace AlertPipeline.Functions.Partners;

/// <summary>A partner in the list of partners.</summary>
/// <param name="Id">Its short name.</param>
/// <param name="Name">Its name for people.</param>
/// <param name="Sandbox">Whether everything it sends is an exercise.</param>
/// <param name="KeyCount">How many keys are valid now.</param>
/// <param name="LastUsedAt">When any of them was last used, to the minute; null when none ever was.</param>
/// <param name="Keys">Each of them, so that one sees when a partner has gone over to its new key.</param>
public sealed record PartnerView(string Id, string Name, bool Sandbox, int KeyCount, Instant? LastUsedAt, IReadOnlyList<PartnerKeyView> Keys);
