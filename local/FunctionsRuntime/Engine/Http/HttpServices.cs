using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace FunctionsRuntime;

/// <summary>Kestrel and routing for HTTP triggers.</summary>
internal static class HttpServices
{
    public static void AddHttpTriggers(this WebApplicationBuilder web, int port)
    {
        web.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = null;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        web.Services.AddRouting();
        web.Services.AddMvcCore();
    }

    public static void MapHttpFunctions(this WebApplication app, HostPlan plan)
    {
        foreach (var (function, route, methods) in plan.Http)
        {
            var endpoint = ActivatorUtilities.CreateInstance<HttpFunctionEndpoint>(app.Services, function);
            var builder = ((IEndpointRouteBuilder)app).Map(route, endpoint.ServeAsync).WithDisplayName(function.Name);
            if (methods.Count > 0)
            {
                builder.WithMetadata(new HttpMethodMetadata(methods));
            }
        }
    }
}
