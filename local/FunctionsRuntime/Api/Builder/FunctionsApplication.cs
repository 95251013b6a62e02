namespace Microsoft.Azure.Functions.Worker.Builder;

/// <summary>Where a Functions app begins.</summary>
public class FunctionsApplication
{
    /// <summary>A builder for the functions of the entry assembly.</summary>
    /// <param name="args">The command line; <c>--port N</c> says where HTTP triggers are served.</param>
    public static FunctionsApplicationBuilder CreateBuilder(string[] args) => new(args);
}
