namespace Local;

/// <summary>Something that has to happen in the story.</summary>
/// <param name="what">In a few words.</param>
/// <param name="holds">Whether it can be seen in a scene.</param>
internal sealed class Expectation(string what, Func<Scene, bool> holds)
{
    public string What => what;

    /// <summary>How long after the start it was seen; null as long as it was not.</summary>
    public TimeSpan? SeenAfter { get; private set; }

    public void Look(Scene scene, TimeSpan elapsed)
    {
        if (SeenAfter is null && holds(scene))
        {
            SeenAfter = elapsed;
        }
    }
}
