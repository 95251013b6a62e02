using System.Text;
using Bench.Fuzz;

namespace AlertPipeline.Azurite.Benchmarks;

public sealed class BareAnswerTests
{
    [Theory]
    [InlineData("HTTP/1.1 400 Bad Request\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: 3\r\n\r\nab", "c")]
    [InlineData("HTTP/1.1 400 Bad Request\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n1\r\nc\r\n", "0\r\n\r\n")]
    public void An_answer_is_complete_when_its_head_says_so(string first, string last)
    {
        var answer = new BareAnswer();
        answer.Add(Encoding.ASCII.GetBytes(first));
        Assert.False(answer.IsComplete);

        answer.Add(Encoding.ASCII.GetBytes(last));
        Assert.True(answer.IsComplete);
        Assert.Equal(new FuzzAnswer(400, "text/plain", "abc"), answer.Read());
    }

    [Fact]
    public void No_answer_is_status_0() => Assert.Equal(0, new BareAnswer().Read().Status);
}
