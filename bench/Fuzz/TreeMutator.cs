using System.Text.Json.Nodes;

namespace Bench.Fuzz;

/// <summary>Spoils a body where it hurts most: at the values and the names of its objects.</summary>
internal static class TreeMutator
{
    public static void Spoil(JsonObject body, Random random)
    {
        for (var times = random.Next(1, 4); times > 0; times--)
        {
            SpoilOnce(Pick(body, random), random);
        }
    }

    private static void SpoilOnce(JsonObject target, Random random)
    {
        var name = target.Count == 0 ? "x" : target.ElementAt(random.Next(target.Count)).Key;
        switch (random.Next(5))
        {
            case 0:
                target.Remove(name);
                break;
            case 1:
                target[NastyValues.Text(random)] = NastyValues.Next(random);
                break;
            case 2:
                target[name.ToUpperInvariant()] = target[name]?.DeepClone();
                break;
            default:
                target[name] = NastyValues.Next(random);
                break;
        }
    }

    // Any object of the tree, the outer ones more often.
    private static JsonObject Pick(JsonObject from, Random random)
    {
        var inner = from.Select(field => field.Value).OfType<JsonObject>().ToList();
        return inner.Count == 0 || random.Next(3) == 0 ? from : Pick(inner[random.Next(inner.Count)], random);
    }
}
