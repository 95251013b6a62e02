using System.Net;
using System.Security.Cryptography;

namespace PartnerSample;

/// <summary>What is tried again, and after how long.</summary>
internal static class Patience
{
    public const int Attempts = 6;

    /// <summary>How long one attempt may take.</summary>
    public static readonly TimeSpan LongestAnswer = TimeSpan.FromSeconds(15);

    private static readonly TimeSpan First = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    public static bool IsWorthAnotherTry(HttpStatusCode status) =>
        status is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError;

    /// <summary>As long as the server asks for; otherwise twice as long each time, spread so that many senders do not come back together.</summary>
    public static TimeSpan WaitAfter(HttpResponseMessage? answer, int attempt)
    {
        var wait = answer?.Headers.RetryAfter?.Delta ?? First * Math.Pow(2, attempt - 1) * (RandomNumberGenerator.GetInt32(50, 101) / 100.0);
        return wait < Longest ? wait : Longest;
    }
}
