namespace AlertPipeline.Audits;

/// <summary>A service outside that raises an alarm when it has heard nothing for a while, so that our silence is noticed too.</summary>
public interface IDeadManSwitch
{
    /// <summary>Says that all is well; false when the service did not hear it. Where none is set there is nothing to say, and it is true.</summary>
    Task<bool> PingAsync(CancellationToken cancellationToken);
}
