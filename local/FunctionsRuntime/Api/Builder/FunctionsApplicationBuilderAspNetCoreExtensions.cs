namespace Microsoft.Azure.Functions.Worker.Builder;

/// <summary>HTTP triggers with ASP.NET Core types.</summary>
public static class FunctionsApplicationBuilderAspNetCoreExtensions
{
    /// <summary>Binds HTTP triggers to the request and result types of ASP.NET Core. Here it is always so.</summary>
    /// <param name="builder">The app.</param>
    public static FunctionsApplicationBuilder ConfigureFunctionsWebApplication(this FunctionsApplicationBuilder builder) => builder;
}
