namespace Local;

/// <summary>Waits until the app has made a round trip to its storage.</summary>
internal static class Readiness
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    public static async Task WaitAsync(Uri app, string log, TimeProvider time, CancellationToken cancellationToken)
    {
        using var http = new HttpClient { BaseAddress = app };
        var start = time.GetTimestamp();
        while (!await IsReadyAsync(http, cancellationToken))
        {
            if (time.GetElapsedTime(start) > Longest)
            {
                throw new LocalRunException($"The app has no answer from its storage. Make sure that the storage runs and can be reached; {log} says more.");
            }

            await Task.Delay(Pause, time, cancellationToken);
        }
    }

    private static async Task<bool> IsReadyAsync(HttpClient http, CancellationToken cancellationToken)
    {
        using var answer = await http.GetAsync("api/health/ready", cancellationToken);
        return answer.IsSuccessStatusCode;
    }
}
