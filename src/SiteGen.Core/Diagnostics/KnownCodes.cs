using System.Collections.Frozen;

namespace SiteGen.Diagnostics;

/// <summary>Every code that a message can have, by ranges; a test holds them against the catalogue.</summary>
public static class KnownCodes
{
    private static readonly FrozenSet<string> All = new (int First, int Last)[]
    {
        (101, 114), (201, 215), (220, 223), (230, 233), (301, 315), (401, 410), (501, 514), (601, 617), (620, 635), (640, 651), (660, 678), (680, 690), (701, 705), (710, 714), (801, 807), (901, 905), (910, 914), (920, 923), (930, 932), (940, 942), (950, 959), (1101, 1110), (1114, 1114), (1201, 1210), (1220, 1235),
    }.SelectMany(range => Enumerable.Range(range.First, range.Last - range.First + 1)).Select(number => $"SG{number:0000}").ToFrozenSet(StringComparer.Ordinal);

    public static bool Contain(string code) => All.Contains(code);

    /// <summary>The codes in order.</summary>
    public static IEnumerable<string> InOrder => All.Order(StringComparer.Ordinal);
}
