using Microsoft.Azure.Functions.Worker;

namespace FunctionsRuntime;

/// <summary>One run of a function.</summary>
internal sealed class Invocation(
    string id, FunctionDescriptor function, ITriggerInput input, IServiceProvider services, CancellationToken ending) : FunctionContext
{
    public FunctionDescriptor Function { get; } = function;

    public ITriggerInput Input { get; } = input;

    public override string InvocationId { get; } = id;

    public override string FunctionId => Function.EntryPoint;

    public override TraceContext TraceContext { get; } = new InvocationTrace();

    public override BindingContext BindingContext { get; } = new InvocationBinding(input);

    public override RetryContext RetryContext { get; } = new NoRetries();

    public override IServiceProvider InstanceServices { get; set; } = services;

    public override FunctionDefinition FunctionDefinition { get; } = new MethodDefinition(function);

    public override IDictionary<object, object> Items { get; set; } = new Dictionary<object, object>();

    public override IInvocationFeatures Features { get; } = new InvocationFeatures();

    public override CancellationToken CancellationToken { get; } = ending;
}
