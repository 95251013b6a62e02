namespace AlertPipeline.Notices;

/// <summary>What became of a signal, as far as its reporter is told: the furthest of all notices that it is part of.</summary>
public enum SignalOutcome
{
    /// <summary>It is kept and compared with every new one; nothing goes with it yet.</summary>
    Compared,

    /// <summary>A person looked at it together with others, and sees nothing in it for now.</summary>
    PutAside,

    /// <summary>It goes with others, and a person looks at them.</summary>
    WithOthers,

    /// <summary>A person looked at it together with others, and follows them.</summary>
    Followed,

    /// <summary>It was handed over to the police together with others.</summary>
    HandedOver,

    /// <summary>The police took it over together with others.</summary>
    TakenByPolice,
}
