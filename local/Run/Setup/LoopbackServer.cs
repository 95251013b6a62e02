using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Local;

/// <summary>A bare web server that only this machine can reach.</summary>
internal static class LoopbackServer
{
    public static WebApplication Create(int port)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        builder.Services.AddRoutingCore();
        return builder.Build();
    }

    /// <summary>Starts it; <paramref name="option"/> is what a person changes when the port is taken.</summary>
    public static async Task StartAsync(WebApplication web, int port, string option, CancellationToken cancellationToken)
    {
        try
        {
            await web.StartAsync(cancellationToken);
        }
        catch (IOException taken) when (taken.InnerException is AddressInUseException)
        {
            throw LocalRunException.PortTaken(port, option, taken);
        }
    }
}
