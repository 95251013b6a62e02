using AlertPipeline.Directory;

namespace AlertPipeline.Cases;

/// <summary>Somebody whom one may ring about a case.</summary>
/// <param name="Role">What the person is to it.</param>
/// <param name="Person">The person.</param>
public sealed record CaseContact(ContactRole Role, Person Person);
