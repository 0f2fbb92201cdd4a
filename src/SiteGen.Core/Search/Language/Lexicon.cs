using System.Collections.Immutable;

namespace SiteGen.Search.Language;

/// <summary>What a word form is: its lemma, and the lemmas of the parts it is compounded of.</summary>
public sealed record WordAnalysis(string Lemma, ImmutableArray<string> Parts);

/// <summary>The words of a site in one language.</summary>
public sealed class Lexicon
{
    private static readonly string[] Endings =
    [
        "issa", "issä", "ista", "istä", "illa", "illä", "ilta", "iltä", "ille", "iksi", "ssa", "ssä", "sta", "stä", "lla", "llä", "lta", "ltä",
        "lle", "ksi", "iden", "ien", "jen", "den", "ita", "itä", "ia", "iä", "ja", "jä", "ta", "tä", "een", "aan", "ään", "oon", "in", "n", "t", "a", "ä", "i", "e",
    ];

    private readonly HashSet<string> stems;

    private Lexicon(HashSet<string> stems) => this.stems = stems;

    public static Lexicon Build(string language, IEnumerable<string> forms) => new([.. forms.Select(Stem).Where(stem => stem.Length > 4)]);

    public WordAnalysis Analyse(string form)
    {
        var stem = Stem(form);
        for (var cut = 4; cut <= stem.Length - 4; cut++)
        {
            if (stems.Contains(Stem(form[..cut])) && stems.Contains(stem[cut..])) return new(stem, [Stem(form[..cut]), stem[cut..]]);
        }

        return new(stem, []);
    }

    private static string Stem(string form)
    {
        if (form.Any(char.IsDigit)) return form;
        foreach (var ending in Endings)
        {
            if (form.Length >= ending.Length + 3 && form.EndsWith(ending, StringComparison.Ordinal)) return form[..^ending.Length];
        }

        return form;
    }
}
