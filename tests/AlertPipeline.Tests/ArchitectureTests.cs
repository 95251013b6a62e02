using System.Reflection;
using System.Runtime.CompilerServices;
using AlertPipeline.Configuration;
using AlertPipeline.Functions.Reports;
using AlertPipeline.Reports;

namespace AlertPipeline.Tests;

public sealed class ArchitectureTests
{
    private static readonly Assembly Domain = typeof(Report).Assembly;

    private static readonly IReadOnlyList<Type> Classes =
    [
        .. new[] { Domain, typeof(DirectoryFiles).Assembly, typeof(ReportIntake).Assembly }
            .SelectMany(assembly => assembly.GetTypes().Where(type => type.IsClass && type != assembly.EntryPoint?.DeclaringType && !IsMadeByTheCompiler(type))),
    ];

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
    public void A_class_is_sealed_or_static_or_a_set_that_is_closed_by_its_own_cases() =>
        Assert.DoesNotContain(Classes, type => !type.IsSealed && !(type.IsAbstract && CasesOf(type).All(one => one.IsSealed && one.DeclaringType == type)));

    private static IEnumerable<Type> CasesOf(Type type) => Classes.Where(other => other.BaseType == type);

    private static bool IsMadeByTheCompiler(Type type) =>
        type.IsDefined(typeof(CompilerGeneratedAttribute)) || type.Name.Contains('<') || (type.DeclaringType is { } outer && IsMadeByTheCompiler(outer));
}
