namespace PartnerSample;

/// <summary>A message did not get through; trying it again as it is does not help.</summary>
internal sealed class PartnerException(string message) : Exception(message);
