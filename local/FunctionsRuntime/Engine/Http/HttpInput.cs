using System.ComponentModel;
using System.Globalization;
using System.Reflection;
using Microsoft.AspNetCore.Http;

namespace FunctionsRuntime;

/// <summary>A request as the input of a function.</summary>
internal sealed class HttpInput(HttpContext http) : ITriggerInput
{
    public IReadOnlyDictionary<string, object?> BindingData => http.Request.RouteValues.ToDictionary(StringComparer.OrdinalIgnoreCase);

    public object Payload(Type type) => http.Request;

    public object? Other(ParameterInfo parameter) =>
        Convert.ToString(http.Request.RouteValues[parameter.Name!], CultureInfo.InvariantCulture) is { Length: > 0 } value
            ? Converted(value, parameter.ParameterType)
            : parameter.HasDefaultValue ? parameter.DefaultValue : null;

    private static object? Converted(string value, Type type) =>
        type == typeof(string) ? value : TypeDescriptor.GetConverter(type).ConvertFromInvariantString(value);
}
