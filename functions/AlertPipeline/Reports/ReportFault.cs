namespace AlertPipeline.Reports;

/// <summary>One thing wrong with a report that was sent in. It never repeats a value.</summary>
/// <param name="Pointer">Where, as a JSON Pointer (RFC 6901) into the body, or into the parameters as one object.</param>
/// <param name="Detail">What is wrong and how to mend it.</param>
public sealed record ReportFault(string Pointer, string Detail);
