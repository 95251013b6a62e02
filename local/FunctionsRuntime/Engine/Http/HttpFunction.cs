using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Azure.Functions.Worker;

namespace FunctionsRuntime;

/// <summary>A function that HTTP requests start.</summary>
internal sealed record HttpFunction(FunctionDescriptor Function, RoutePattern Route, IReadOnlyList<string> Methods)
{
    /// <summary>The function with its route, or null where it has another trigger or its route is at fault.</summary>
    public static HttpFunction? Create(FunctionDescriptor function, string prefix, List<string> faults)
    {
        if (function.Trigger is not HttpTriggerAttribute trigger)
        {
            return null;
        }

        if (trigger.AuthLevel != AuthorizationLevel.Anonymous)
        {
            faults.Add($"{function.Name} asks for AuthorizationLevel.{trigger.AuthLevel}, but there are no host keys on this machine; "
                + "use AuthorizationLevel.Anonymous and check the caller in middleware.");
        }

        return ParsedRoute(function, $"{prefix}/{trigger.Route ?? function.Name}", faults) is { } route
            ? new(function, route, trigger.Methods ?? [])
            : null;
    }

    private static RoutePattern? ParsedRoute(FunctionDescriptor function, string template, List<string> faults)
    {
        try
        {
            var route = RoutePatternFactory.Parse(template.Trim('/'));
            faults.AddRange(function.OtherParameters
                .Where(parameter => route.GetParameter(parameter.Name!) is null)
                .Select(parameter => $"{function.Name}: parameter {parameter.Name} is not in the route {route.RawText}; "
                    + "name a route value, read the request, or take services in the constructor."));
            return route;
        }
        catch (RoutePatternException invalid)
        {
            faults.Add($"{function.Name} has a route that cannot be read: {invalid.Message}");
            return null;
        }
    }
}
