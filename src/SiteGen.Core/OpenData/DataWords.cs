using System.Collections.Immutable;

namespace SiteGen.OpenData;

/// <summary>The words for values of lists: the program's English names, which stay though texts for residents change.</summary>
internal static class DataWords
{
    public static string Of<T>(T word)
        where T : struct, Enum
    {
        var name = word.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    public static ImmutableArray<string> All<T>()
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(Of)];
}
