namespace AlertPipeline.Clusters;

/// <summary>What a piece is.</summary>
public enum PieceKind
{
    /// <summary>A child that is reported missing.</summary>
    Disappearance,

    /// <summary>A signal, with or without a child.</summary>
    Signal,
}
