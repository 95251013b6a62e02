using Microsoft.Azure.Functions.Worker;

namespace FunctionsRuntime;

/// <summary>Describes the trigger of a function.</summary>
internal sealed class TriggerMetadata(FunctionDescriptor function) : BindingMetadata
{
    public override string Name => function.Payload.Name!;

    public override string Type => function.Trigger switch
    {
        HttpTriggerAttribute => "httpTrigger",
        QueueTriggerAttribute => "queueTrigger",
        _ => "timerTrigger",
    };

    public override BindingDirection Direction => BindingDirection.In;
}
