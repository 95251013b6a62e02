namespace AlertPipeline.Functions.OnCall;

/// <summary>Who is on call when.</summary>
/// <param name="Items">The shifts, the earliest first.</param>
public sealed record RotaView(IReadOnlyList<RotaShiftView> Items);
