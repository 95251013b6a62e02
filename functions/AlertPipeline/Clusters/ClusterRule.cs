namespace AlertPipeline.Clusters;

/// <summary>The rules that join pieces.</summary>
public enum ClusterRule
{
    /// <summary>Children disappear from one place within days.</summary>
    Disappearances,

    /// <summary>Signals of pick-ups or recruiting come from one place within days.</summary>
    Approaches,

    /// <summary>Children disappear on the way between the same two places.</summary>
    Route,

    /// <summary>A clue that many have in common comes again and again at one place: a modus, the look of a vehicle, an alias.</summary>
    RepeatedClue,

    /// <summary>Cases or signals, wherever they are, share a vehicle, a telephone, an account, an address or a third person.</summary>
    SharedClue,
}
