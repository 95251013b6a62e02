using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace AlertPipeline.Tests;

/// <summary>Checks a property over many values, the same ones in every run.</summary>
internal static class Always
{
    private static readonly Config Settings = Config.QuickThrowOnFailure
        .WithQuietOnSuccess(true)
        .WithReplay(new FSharpOption<Replay>(new Replay(new Rnd(20261123, 7), FSharpOption<int>.None)));

    public static void Holds<T>(Gen<T> values, Action<T> check, int times = 500) =>
        Prop.ForAll(values.ToArbitrary(), check).Check(Settings.WithMaxTest(times));
}
