using AlertPipeline.Functions.Contract;

namespace AlertPipeline.Testing.Contract;

/// <summary>Operations that the document describes and another branch builds. An entry goes when its function is there; a test says so. Then this file goes.</summary>
internal static class NotMergedYet
{
    public static readonly string[] Operations = ["POST /api/v1/form-links"];

    public static bool Lists(Operation operation) => Operations.Contains($"{operation.Method} {operation.Path}");
}
