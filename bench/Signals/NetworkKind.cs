namespace Bench.Signals;

/// <summary>How a hidden network goes about it.</summary>
internal enum NetworkKind
{
    /// <summary>One vehicle returns, to one to three places.</summary>
    Vehicle,

    /// <summary>One recruiter has a telephone and an account, and calls at one to four places.</summary>
    Recruiter,

    /// <summary>A group is put into one place and picked up within days of its arrival.</summary>
    ParkedGroup,

    /// <summary>Children are taken on the way between the same two places.</summary>
    Route,
}
