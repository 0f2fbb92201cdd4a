using System.Globalization;

namespace SiteGen.Tests.Publication;

/// <summary>The words of one random document: which of them are withheld, and which must be found.</summary>
internal sealed class CanaryWords(TestSite site, CanaryPlace place, List<string> expected)
{
    public static readonly string[] Closed = ["luonnos: kyllä", "julkaistaan: 2.6.2026", "poistetaan: 1.6.2026", "utkast: ja"];

    public static readonly string[] NotYet = ["julkaistaan: 31.12.2026", "poistetaan: 31.5.2026"];

#pragma warning disable CA5394 // Randomness here only varies test data; the seed makes it repeatable.
    private readonly Random random = new(place.Seed);

    public int Pick(int below) => random.Next(below);
#pragma warning restore CA5394

    private int words;

    public TestSite Site => site;

    public int Document => place.Document;

    public bool Maybe => Pick(2) == 0;

    public string Word(bool isPublic) => string.Create(CultureInfo.InvariantCulture, $"{(isPublic ? CanarySite.Open : CanarySite.Secret)}{place.Generation}{Document}x{words++}");

    /// <summary>A word that the output must hold.</summary>
    public string Shown()
    {
        var word = Word(true);
        expected.Add(word);
        return word;
    }

    public void Expect(string word) => expected.Add(word);

    public string Text(bool isPublic) => isPublic ? Shown() : Word(false);

    public string Comment => $"<!-- {Word(false)} -->";

    /// <summary>Passages whose day has come, with words that no page may hold, and one whose day has not.</summary>
    public string Passages(bool isPublic) => Pick(5) switch
    {
        0 => $"\n::: poistetaan 1.6.2026\n{Word(false)}\n\n{Word(false)} [{Word(false)}](index.md)\n:::\n",
        1 => $"\n  :::  Poistetaan: 2026-05-31\n- {Word(false)}\n\n### {Word(false)}\n\n<p>{Word(false)}</p>\n:::\n",
        2 => $"\n::: avpubliceras 1.1.2020\n<!--\n:::\n-->{Word(false)}\n:::\n",
        3 => $"\n::: poistetaan 2.6.2026\n{Text(isPublic)}\n:::\n\n::: remove 1.6.2026\n{Word(false)}\n:::\n",
        _ => string.Empty,
    };

    /// <summary>A public page that links to what is withheld; only its text may show.</summary>
    public void Mention(string path) => Site.Write($"maininta{Document}.md", $"""
        ---
        otsikko: Maininta {Document}
        liittyy: [{path}]
        ---
        [{Shown()}]({path}) [{Shown()}]({path} "{Word(false)}") <a href="{path}">{Shown()}</a>
        """);

    public void Translation(string name, bool isOpen)
    {
        if (Maybe) return;
        var isTranslationOpen = isOpen && Maybe;
        Site.Write($"{name}.sv.md", $"""
            ---
            rubrik: {Text(isTranslationOpen)}
            {(isTranslationOpen ? string.Empty : isOpen ? "utkast: ja" : string.Empty)}
            ---
            {Text(isTranslationOpen)}
            """);
    }
}

/// <param name="Generation">A letter, so that the words of a site that was rewritten are told from those of the one before.</param>
internal sealed record CanaryPlace(char Generation, int Document, int Seed);
