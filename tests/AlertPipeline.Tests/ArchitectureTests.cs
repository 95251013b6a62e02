using System.Reflection;
using System.Runtime.CompilerServices;
using AlertPipeline.Configuration;
using AlertPipeline.Functions.Reports;
using AlertPipeline.Reports;

namespace AlertPipeline.Tests;

public sealed class ArchitectureTests
{
    private static readonly Assembly Domain = typeof(Report).Assembly;

    private static readonly Assembly[] Product = [Domain, typeof(DirectoryFiles).Assembly, typeof(ReportIntake).Assembly];

    [Theory]
    [InlineData("Azure.")]
    [InlineData("AlertPipeline")]
    [InlineData("Microsoft.AspNetCore")]
    [InlineData("Microsoft.Azure")]
    [InlineData("Microsoft.Extensions")]
    [InlineData("System.Net")]
    [InlineData("MailKit")]
    public void The_domain_knows_nothing_of_the_outside(string outside) =>
        Assert.DoesNotContain(Domain.GetReferencedAssemblies(), reference => reference.Name!.StartsWith(outside, StringComparison.Ordinal));

    [Fact]
    public void What_reaches_the_outside_does_not_know_the_functions() =>
        Assert.DoesNotContain(typeof(DirectoryFiles).Assembly.GetReferencedAssemblies(), reference => reference.Name == "AlertPipeline.Functions");

    [Fact]
    public void A_class_is_sealed_static_or_a_closed_set() =>
        Assert.DoesNotContain(Product.SelectMany(assembly => assembly.GetTypes()).Where(type => type.IsClass && !IsMadeByTheCompiler(type)), type => !type.IsSealed && !IsClosedSet(type) && type.Name != "Program");

    private static bool IsMadeByTheCompiler(Type type) =>
        type.IsDefined(typeof(CompilerGeneratedAttribute)) || type.Name.Contains('<') || (type.DeclaringType is { } outer && IsMadeByTheCompiler(outer));

    private static bool IsClosedSet(Type type) => type.IsAbstract && type.GetConstructors(BindingFlags.Instance | BindingFlags.Public).Length == 0
        && type.GetConstructor(BindingFlags.Instance | BindingFlags.NonPublic, [])?.IsPrivate == true;
}
