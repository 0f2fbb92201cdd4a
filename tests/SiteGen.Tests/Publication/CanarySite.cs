using System.Globalization;
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
    public static IReadOnlyList<string> Write(TestSite site, IReadOnlyList<int> documents)
    {
        var expected = new List<string>();
        foreach (var (number, seed) in documents.Index()) new CanaryWriter(site, number, seed, expected).Write();
        return expected;
    }
}

/// <summary>Writes one random document with its words.</summary>
internal sealed class CanaryWriter(TestSite site, int document, int seed, List<string> expected)
{
    private static readonly string[] Closed = ["luonnos: kyllä", "julkaistaan: 2.6.2026", "poistetaan: 1.6.2026", "utkast: ja"];
    private static readonly string[] NotYet = ["julkaistaan: 31.12.2026", "poistetaan: 31.5.2026"];

#pragma warning disable CA5394 // Randomness here only varies test data; the seed makes it repeatable.
    private readonly Random random = new(seed);
#pragma warning restore CA5394

    private int words;

    public void Write()
    {
        switch (Pick(9))
        {
            case 0: Page(); break;
            case 1: Meeting(MeetingState()); break;
            case 2: Strategy(); break;
            case 3: Evaluation(); break;
            case 4: Group(); break;
            case 5: Files(); break;
            case 6: Indicator(); break;
            case 7: YearClock(); break;
            default: Meeting(null); break;
        }
    }

#pragma warning disable CA5394
    private int Pick(int below) => random.Next(below);
#pragma warning restore CA5394

    private bool Maybe => Pick(2) == 0;

    private string Word(bool isPublic) => string.Create(CultureInfo.InvariantCulture, $"{(isPublic ? CanarySite.Open : CanarySite.Secret)}{document}x{words++}");

    /// <summary>Passages whose day has come, with words that no page may hold, and one whose day has not.</summary>
    private string Passages(bool isPublic) => Pick(5) switch
    {
        0 => $"\n::: poistetaan 1.6.2026\n{Word(false)}\n\n{Word(false)} [{Word(false)}](index.md)\n:::\n",
        1 => $"\n  :::  Poistetaan: 2026-05-31\n- {Word(false)}\n\n### {Word(false)}\n\n<p>{Word(false)}</p>\n:::\n",
        2 => $"\n::: avpubliceras 1.1.2020\n<!--\n:::\n-->{Word(false)}\n:::\n",
        3 => $"\n::: poistetaan 2.6.2026\n{Text(isPublic)}\n:::\n\n::: remove 1.6.2026\n{Word(false)}\n:::\n",
        _ => string.Empty,
    };

    /// <summary>A word that the output must hold.</summary>
    private string Shown()
    {
        var word = Word(true);
        expected.Add(word);
        return word;
    }

    private string Text(bool isPublic) => isPublic ? Shown() : Word(false);

    private string Comment => $"<!-- {Word(false)} -->";

    private string? MeetingState() => Maybe ? Closed[Pick(Closed.Length)] : null;

    private void Page()
    {
        var isOpen = Maybe;
        var name = (isOpen ? CanarySite.Open : CanarySite.Secret) + document;
        site.Write($"sivut/{name}.md", $"""
            ---
            otsikko: {Text(isOpen)}
            tiivistelmä: {Text(isOpen)}
            {(isOpen ? "julkaistaan: 1.6.2026" : Closed[Pick(Closed.Length)])}
            aliakset: [{Word(isOpen)}]
            # {Word(false)}
            ---
            {Text(isOpen)} [{Text(isOpen)}](#kohta) {Comment}

            ## Kohta {Comment}

            {Comment}
            {Passages(isOpen)}

            ![{(isOpen ? "kuva" : Word(false))}]({name}.svg)

            [{Word(false)}]: {Word(false)} "{Word(false)}"
            """);
        site.Write($"sivut/{name}.svg", $"<svg xmlns=\"http://www.w3.org/2000/svg\"><title>{Text(isOpen)}</title></svg>");
        Translation($"sivut/{name}", isOpen);
        if (!isOpen) Mention($"sivut/{name}.md");
    }

    private void Translation(string name, bool isOpen)
    {
        if (Maybe) return;
        var isTranslationOpen = isOpen && Maybe;
        site.Write($"{name}.sv.md", $"""
            ---
            rubrik: {Text(isTranslationOpen)}
            {(isTranslationOpen ? string.Empty : isOpen ? "utkast: ja" : string.Empty)}
            ---
            {Text(isTranslationOpen)}
            """);
    }

    /// <summary>A public page that links to what is withheld; only its text may show.</summary>
    private void Mention(string path) => site.Write($"maininta{document}.md", $"""
        ---
        otsikko: Maininta {document}
        liittyy: [{path}]
        ---
        [{Shown()}]({path}) [{Shown()}]({path} "{Word(false)}") <a href="{path}">{Shown()}</a>
        """);

    private void Meeting(string? state)
    {
        var isOpen = state is null;
        var folder = $"kokoukset/2026-01-{document + 1:00}-{(isOpen ? CanarySite.Open : CanarySite.Secret)}{document}";
        var attachments = string.Concat(Enumerable.Range(0, Pick(4)).Select(_ => Attachment(folder, isOpen)));
        var items = string.Concat(Enumerable.Range(1, Pick(6)).Select(number => Item(number, isOpen)));
        site.Write($"{folder}/index.md", $"""
            ---
            otsikko: {Text(isOpen)}
            päivä: 15.1.2026
            {state}
            paikka: {Text(isOpen)}
            {(attachments.Length > 0 ? "liitteet:" : string.Empty)}{attachments}
            ---
            {Text(isOpen)} {Comment}
            {Passages(isOpen)}
            {items}
            """);
        for (var number = 10; number < 10 + Pick(4); number++) ItemFile(folder, number, isOpen);
        if (Maybe) Minutes(folder, isOpen);
        if (Maybe) site.Write($"{folder}/{Word(false)}.txt", Word(false));
        if (!isOpen) Mention($"{folder}/index.md");
    }

    private string Attachment(string folder, bool isOpen)
    {
        var kind = Pick(4);
        var isPublic = isOpen && kind == 0;
        var name = Word(isPublic) + (Maybe ? ".txt" : ".svg");
        if (isPublic) expected.Add(name);
        site.Write($"{folder}/{name}", Text(isPublic));
        var publicity = kind is 1 ? "ei julkinen" : "julkinen";
        var extra = kind >= 2 ? ", " + NotYet[kind - 2] : string.Empty;
        return $"\n  - {{tiedosto: {name}, otsikko: {Text(isPublic)}, julkisuus: {publicity}{extra}}}";
    }

    private string Item(int number, bool isOpen)
    {
        var (fields, kind) = Publicity();
        var shows = isOpen && kind == 0;
        var titled = isOpen && kind == 1;
        return $"""


            ## {number} § {Text(shows)}

            - Julkisuus: {fields[0]}{(kind == 1 ? $"\n- Julkinen otsikko: {Text(titled)}" : string.Empty)}{fields[1]}{(kind is 1 or 2 ? $"\n- Koskee: [{Word(false)}](index.md)" : string.Empty)}

            {Text(shows)} {Comment}

            {Passages(shows)}

            ### Päätös

            {Text(shows)}
            {Passages(shows)}

            {Comment}
            """;
    }

    // 0: all of it, 1: a heading, 2: nothing.
    private (string[] Fields, int Kind) Publicity() => Pick(4) switch
    {
        0 => (["julkinen", string.Empty], 0),
        1 => (["Vain otsikko", string.Empty], 1),
        2 => (["ei julkinen", string.Empty], 2),
        _ => (["julkinen", Maybe ? "\n- Julkaistaan: 1.7.2026" : "\n- Poistetaan: 1.6.2026"], 3),
    };

    private void ItemFile(string folder, int number, bool isOpen)
    {
        var kind = Pick(4);
        var shows = isOpen && kind == 0;
        var file = (shows ? Word(true) : Word(false)) + ".txt";
        site.Write($"{folder}/{file}", Text(shows));
        site.Write($"{folder}/{number}-{Word(false)}.md", $"""
            ---
            otsikko: {Text(shows)}
            julkisuus: {kind switch { 1 => "vain otsikko", 2 => "ei julkinen", _ => "julkinen" }}
            {(kind == 1 ? $"julkinen otsikko: {Text(isOpen)}" : kind == 3 ? Closed[Pick(Closed.Length)] : string.Empty)}
            liitteet: [{"{"}tiedosto: {file}, otsikko: {Text(shows)}, julkisuus: {(shows ? "julkinen" : "ei julkinen")}{"}"}]
            # {Word(false)}
            ---
            {Text(shows)} {Comment}
            {Passages(shows)}

            ## Päätös

            {Text(shows)}
            """);
    }

    private void Minutes(string folder, bool isOpen)
    {
        var isPublic = Maybe;
        site.Write($"{folder}/poytakirja.md", $"""
            ---
            julkisuus: {(isPublic ? "julkinen" : "ei julkinen")}
            ---
            {Text(isOpen && isPublic)}
            {Passages(isOpen && isPublic)}

            ## {Text(isOpen && isPublic)}
            """);
    }

    private void Strategy()
    {
        var isOpen = Pick(3) > 0;
        var folder = $"strategiat/strategia{document}";
        site.Write($"{folder}/index.md", $"""
            ---
            otsikko: {Text(isOpen)}
            {(isOpen ? string.Empty : Closed[Pick(Closed.Length)])}
            missio: {Text(isOpen)}
            tasot: [painopiste, toimenpide]
            ---
            {Text(isOpen)}
            """);
        for (var number = 1; number <= Pick(4); number++)
        {
            var isElementOpen = Pick(3) > 0;
            Node($"{folder}/{number}-osa/index.md", "otsikko", isOpen, isElementOpen, "tavoitetila");
            for (var child = 0; child < Pick(3); child++)
            {
                Node($"{folder}/{number}-osa/{(char)('a' + child)}-toimenpide.md", "otsikko", isOpen && isElementOpen, Maybe, "vastuutaho");
            }
        }
    }

    private void Node(string path, string title, bool isFolderOpen, bool isOwnOpen, string key)
    {
        var isOpen = isFolderOpen && isOwnOpen;
        site.Write(path, $"""
            ---
            {title}: {Text(isOpen)}
            {key}: {Text(isOpen)}
            {(isOwnOpen ? string.Empty : Closed[Pick(Closed.Length)])}
            ---
            {Text(isOpen)} {Comment}
            """);
    }

    private void Evaluation()
    {
        var isOpen = Pick(3) > 0;
        var folder = $"arvioinnit/arvio{document}";
        site.Write($"strategiat/arvioitu{document}/index.md", $"---\notsikko: Arvioitu {document}\ntasot: [painopiste]\n---\n");
        site.Write($"strategiat/arvioitu{document}/1-osa.md", $"# Osa {document}\n");
        site.Write($"{folder}/index.md", $"""
            ---
            otsikko: {Text(isOpen)}
            kohde: ../../strategiat/arvioitu{document}/index.md
            kysymykset: [{Text(isOpen)}]
            {(isOpen ? string.Empty : Closed[Pick(Closed.Length)])}
            ---
            {Text(isOpen)}

            ## Johtopäätökset

            {Text(isOpen)}
            """);
        for (var number = 0; number < 1 + Pick(3); number++)
        {
            var isAnswerOpen = isOpen && Maybe;
            site.Write($"{folder}/vastaaja{number}.md", $"""
                ---
                vastaaja: {Text(isAnswerOpen)}
                {(isAnswerOpen ? string.Empty : Closed[Pick(Closed.Length)])}
                ---

                ## Osa {document}

                - {Text(isAnswerOpen)} {Comment}
                {Passages(isAnswerOpen)}
                """);
        }
    }

    private void Group()
    {
        var isOpen = Maybe;
        var name = (isOpen ? CanarySite.Open : CanarySite.Secret) + $"ryhma{document}";
        site.Write($"ryhmat/{name}.md", $"""
            ---
            otsikko: {Text(isOpen)}
            lyhenne: {Word(isOpen)}
            {(isOpen ? string.Empty : Closed[Pick(Closed.Length)])}
            ---
            {Text(isOpen)}
            """);
        site.Write($"kokoukset/ryhman-kokous{document}/index.md", $"""
            ---
            otsikko: {Shown()}
            päivä: 1.2.2026
            ryhmä: ../../ryhmat/{name}.md
            ---
            """);
    }

    // The file of values is public where its indicator is, whatever its language versions and attachments say.
    private void Indicator()
    {
        var isOpen = Maybe;
        var isListedAsWithheld = isOpen && Pick(4) == 0;
        var name = (isOpen ? CanarySite.Open : CanarySite.Secret) + $"mittari{document}";
        var hasValues = isOpen && !isListedAsWithheld;
        site.Write($"mittarit/{name}.md", $"""
            ---
            otsikko: {Text(isOpen)}
            määritelmä: {Text(isOpen)}
            {(isOpen ? string.Empty : Closed[Pick(Closed.Length)])}
            {(isListedAsWithheld ? $"liitteet: [{"{"}tiedosto: {name}.csv, otsikko: {Word(false)}, julkisuus: ei julkinen{"}"}]" : string.Empty)}
            ---
            {Text(isOpen)} {Comment}
            """);
        site.Write($"mittarit/{name}.csv", $"aika;arvo;huomautus\n2024;1;{Text(hasValues)}\n2025;;{Text(hasValues)}\n");
        if (Maybe) site.Write($"mittarit/{Word(false)}.csv", $"aika;arvo;huomautus\n2024;1;{Word(false)}\n");
        Translation($"mittarit/{name}", isOpen);
        if (!isOpen) Mention($"mittarit/{name}.md");
    }

    // Entries reach the clock, the group's page and the calendar files.
    private void YearClock()
    {
        var (isOpen, isGroupOpen) = (Maybe, Maybe);
        site.Write($"vuosikello/kello{document}.md", $"""
            ---
            otsikko: {Text(isOpen)}
            {(isOpen ? string.Empty : Closed[Pick(Closed.Length)])}
            merkinnät:
              - {"{"}nimi: {Text(isOpen)}, päivä: 15.8.2026, kuvaus: {Text(isOpen)}, toistuu: vuosittain{"}"}
            ---
            {Comment}
            """);
        site.Write($"ryhmat/kelloryhma{document}.md", $"""
            ---
            otsikko: {Text(isGroupOpen)}
            {(isGroupOpen ? string.Empty : Closed[Pick(Closed.Length)])}
            merkinnät:
              - {"{"}nimi: {Text(isGroupOpen)}, aikataulu: 9/2026, kuvaus: {Text(isGroupOpen)}{"}"}
            ---
            """);
    }

    // Files that nobody lists, hidden and technical ones, and pictures that nobody shows.
    private void Files()
    {
        foreach (var name in new[] { ".txt", ".pdf", ".svg", ".csv", ".html", ".yml", ".MD", ".md.bak" }) site.Write($"sivut/{Word(false)}{name}", Word(false));
        site.Write($"sivut/_{Word(false)}.md", Word(false));
        site.Write($"sivut/.{Word(false)}.md", Word(false));
        site.Write($"_{Word(false)}/sivu.md", Word(false));
        site.Write($"sivut/~{Word(false)}.md", Word(false));
    }
}
