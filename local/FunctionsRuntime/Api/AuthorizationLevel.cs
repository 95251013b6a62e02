namespace Microsoft.Azure.Functions.Worker;

/// <summary>Which key the Functions host asks of an HTTP caller before a function runs.</summary>
public enum AuthorizationLevel
{
    /// <summary>No key: the app itself decides who may call.</summary>
    Anonymous = 0,

    /// <summary>A signed-in user.</summary>
    User = 1,

    /// <summary>A key of the function.</summary>
    Function = 2,

    /// <summary>A system key.</summary>
    System = 3,

    /// <summary>The master key.</summary>
    Admin = 4,
}
