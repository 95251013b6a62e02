namespace AlertPipeline.Identity.Names;

/// <summary>The consonants of a word in classes so coarse that spellings of one name share them.</summary>
internal static class Skeletons
{
    private const string Sounds = "bpvfmnlrtdTDszZSCkqgGcxXjh";
    private const string Classes = "bbffmnlrttttsssssKKKKKKKjh";

    /// <summary>The skeleton.</summary>
    public static string Of(string sounds)
    {
        var skeleton = "";
        foreach (var sound in sounds)
        {
            var at = Sounds.IndexOf(sound, StringComparison.Ordinal);
            var own = at >= 0 ? Classes[at] : sound >= 128 ? sound : '\0';
            skeleton += own == '\0' || skeleton.EndsWith(own) ? "" : own;
        }

        return skeleton;
    }
}
