namespace AlertPipeline.Storage;

/// <summary>A mark beside a report that something is still to be done about it; the sweep follows it.</summary>
public abstract record Mark;
