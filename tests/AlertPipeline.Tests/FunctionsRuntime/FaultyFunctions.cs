using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Tests.FunctionsRuntime;

public sealed class FaultyFunctions
{
    private const AuthorizationLevel Open = AuthorizationLevel.Anonymous;

    [Function("TwoTriggers")]
    public static void TwoTriggers([QueueTrigger("a")] string first, [QueueTrigger("b")] string second) => _ = first + second;

    [Function("NoTrigger")]
    public static void NoTrigger(string text) => _ = text;

    [Function("Twice")]
    public static void First([TimerTrigger("0 * * * * *")] TimerInfo timer) => _ = timer;

    [Function("twice")]
    public static void Second([TimerTrigger("0 * * * * *")] TimerInfo timer) => _ = timer;

    [Function("Keyed")]
    public static IActionResult Keyed([HttpTrigger] HttpRequest request) => new OkObjectResult(request.Path);

    [Function("NotInRoute")]
    public static IActionResult NotInRoute([HttpTrigger(Open, Route = "cases/{id}")] HttpRequest request, string name) =>
        new OkObjectResult(request.Path + name);

    [Function("BadRoute")]
    public static IActionResult BadRoute([HttpTrigger(Open, Route = "cases/{id")] HttpRequest request) => new OkObjectResult(request.Path);

    [Function("WrongPayload")]
    public static void WrongPayload([HttpTrigger(Open)] string body) => _ = body;

    [Function("WrongResult")]
    public static Task<string> WrongResult([HttpTrigger(Open)] HttpRequest request) => Task.FromResult(request.Method);

    [Function("Output")]
    public static string Output([QueueTrigger("a")] string body) => body;

    [Function("Service")]
    public static void Service([QueueTrigger("a")] string body, CallLog calls) => calls.Add(body);

    [Function("NoSetting")]
    public static void NoSetting([QueueTrigger("%Absent%", Connection = "Nowhere")] string body) => _ = body;

    [Function("BadSchedule")]
    public static void BadSchedule([TimerTrigger("every minute")] TimerInfo timer) => _ = timer;
}
