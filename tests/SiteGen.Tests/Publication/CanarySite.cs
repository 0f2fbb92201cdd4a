using FsCheck;
using FsCheck.Fluent;

namespace SiteGen.Tests.Publication;

/// <summary>
/// Random sites whose every withheld word begins with <see cref="Secret"/> and whose every public word begins with
/// <see cref="Open"/>. A site is a list of numbers, each of which stands for a document, so that a failing site shrinks to
/// the one document that matters.
/// </summary>
internal static class CanarySite
{
    public const string Secret = "salakana";
    public const string Open = "julkikana";

    /// <summary>Sites of up to 14 documents.</summary>
    public static Arbitrary<int[]> Any { get; } = Arb.From(
        Gen.Choose(1, 14).SelectMany(length => Gen.Choose(0, int.MaxValue - 1).ArrayOf(length)),
        site => Enumerable.Range(0, site.Length).Select(without => site.Where((_, i) => i != without).ToArray()));

    /// <summary>Writes the site; returns the public words that must be found in the output.</summary>
    /// <param name="generation">A letter in every word, other than that of a site which stood there before.</param>
    public static IReadOnlyList<string> Write(TestSite site, IReadOnlyList<int> documents, char generation = 'a')
    {
        var expected = new List<string>();
        foreach (var (number, seed) in documents.Index()) Write(new CanaryWords(site, new CanaryPlace(generation, number, seed), expected));
        return expected;
    }

    private static void Write(CanaryWords words)
    {
        switch (words.Pick(11))
        {
            case 0: new CanaryPages(words).Page(); break;
            case 1: new CanaryMeetings(words).Meeting(words.Maybe ? CanaryWords.Closed[words.Pick(CanaryWords.Closed.Length)] : null); break;
            case 2: new CanaryStrategies(words).Strategy(); break;
            case 3: new CanaryStrategies(words).Evaluation(); break;
            case 4: new CanaryPages(words).Group(); break;
            case 5: new CanaryPages(words).Files(); break;
            case 6: new CanaryRegisters(words).Indicator(); break;
            case 7: new CanaryRegisters(words).YearClock(); break;
            case 8: new CanaryPages(words).PrivateRoot(); break;
            case 9: new CanaryStrategies(words).Versions(); break;
            default: new CanaryMeetings(words).Meeting(null); break;
        }
    }
}
