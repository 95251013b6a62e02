using System.Reflection;
using Xunit.Sdk;

namespace AlertPipeline.Tests.Channels;

/// <summary>Runs a test with each of the replies at each step of an SMTP conversation.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class EveryStepAttribute(params string[] replies) : DataAttribute
{
    private static readonly string[] Steps =
    [
        nameof(SmtpScript.Greeting),
        nameof(SmtpScript.Hello),
        nameof(SmtpScript.Sender),
        nameof(SmtpScript.Recipient),
        nameof(SmtpScript.Data),
        nameof(SmtpScript.Taken),
    ];

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) =>
        from step in Steps from reply in replies select new object[] { step, reply };
}
