namespace AlertPipeline.Testing.Contract;

/// <summary>Something that was sent or answered in a test is not what the contract says.</summary>
/// <param name="what">What was sent or answered.</param>
/// <param name="faults">Everything that is wrong with it.</param>
internal sealed class ContractException(string what, IEnumerable<string> faults)
    : Exception($"{what} breaks the contract:\n{string.Join('\n', faults)}");
