using System.Net;
using FunctionsRuntime;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace AlertPipeline.Tests.FunctionsRuntime;

public sealed class MiddlewareTests
{
    [Fact]
    public async Task Middleware_runs_in_the_order_in_which_it_was_added()
    {
        await using var host = await StartAsync(static app => app.UseMiddleware(Logged("outer")).UseMiddleware(Logged("inner")));
        using var client = host.Client();

        await client.GetAsync("api/people/Noor");

        Assert.Equal(["outer Greet", "inner Greet", "Greet True", "inner done", "outer done"], host.Calls().Entries);
    }

    [Fact]
    public async Task Middleware_can_answer_in_place_of_the_function()
    {
        await using var host = await StartAsync(static app => app.UseMiddleware<ShortCircuit>());
        using var client = host.Client();

        using var response = await client.GetAsync("api/people/Noor");

        Assert.Equal((HttpStatusCode)418, response.StatusCode);
        Assert.Empty(host.Calls().Entries);
    }

    [Fact]
    public async Task Conditional_middleware_is_left_out_where_its_condition_fails()
    {
        await using var host = await StartAsync(static app =>
            app.UseWhen<ShortCircuit>(static context => context.FunctionDefinition.Name == "Write"));
        using var client = host.Client();

        using var greeting = await client.GetAsync("api/people/Noor");
        using var writing = await client.GetAsync("api/Write");

        Assert.Equal(HttpStatusCode.OK, greeting.StatusCode);
        Assert.Equal((HttpStatusCode)418, writing.StatusCode);
    }

    [Fact]
    public async Task Middleware_sees_what_the_function_throws_and_can_answer_for_it()
    {
        await using var host = await StartAsync(static app => app.UseMiddleware(static async (context, next) =>
        {
            try
            {
                await next();
            }
            catch (InvalidOperationException failure)
            {
                context.GetHttpContext()!.Response.StatusCode = StatusCodes.Status409Conflict;
                await context.GetHttpContext()!.Response.WriteAsync(failure.Message);
            }
        }));
        using var client = host.Client();

        using var response = await client.PostAsync("api/Fail", content: null);

        Assert.Equal(HttpStatusCode.Conflict, response.StatusCode);
        Assert.Equal("/api/Fail is broken", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Middleware_runs_for_timers_too_and_has_no_request_there()
    {
        await using var host = await StartAsync(static app => app.UseMiddleware(async (context, next) =>
        {
            context.InstanceServices.GetRequiredService<CallLog>().Add($"request: {context.GetHttpContext()}");
            await next();
        }));

        await host.RunTimerAsync("EveryMinute");

        Assert.Equal(["request: ", "EveryMinute"], host.Calls().Entries);
    }

    private static Task<FunctionsHost> StartAsync(Action<IFunctionsWorkerApplicationBuilder> configure) =>
        FunctionsHost.StartAsync(TestHost.Options(typeof(HttpFunctions), typeof(TimerFunctions)) with
        {
            Listen = false,
            Configure = builder =>
            {
                builder.Services.AddSingleton<CallLog>();
                configure(builder);
            },
        });

    private static Func<FunctionContext, Func<Task>, Task> Logged(string name) => async (context, next) =>
    {
        var calls = context.InstanceServices.GetRequiredService<CallLog>();
        calls.Add($"{name} {context.FunctionDefinition.Name}");
        await next();
        calls.Add($"{name} done");
    };
}
