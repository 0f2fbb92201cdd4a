namespace SiteGen.Tests.Publication;

/// <summary>Pages, groups, and files that nobody lists.</summary>
internal sealed class CanaryPages(CanaryWords words)
{
    public void Page()
    {
        var isOpen = words.Maybe;
        var name = (isOpen ? CanarySite.Open : CanarySite.Secret) + words.Document;
        words.Site.Write($"sivut/{name}.md", $"""
            ---
            otsikko: {words.Text(isOpen)}
            tiivistelmä: {words.Text(isOpen)}
            {(isOpen ? "julkaistaan: 1.6.2026" : CanaryWords.Closed[words.Pick(CanaryWords.Closed.Length)])}
            aliakset: [{words.Word(isOpen)}]
            # {words.Word(false)}
            ---
            {words.Text(isOpen)} [{words.Text(isOpen)}](#kohta) {words.Comment}

            ## Kohta {words.Comment}

            {words.Comment}
            {words.Passages(isOpen)}

            ![{(isOpen ? "kuva" : words.Word(false))}]({name}.svg)

            [{words.Word(false)}]: {words.Word(false)} "{words.Word(false)}"
            """);
        words.Site.Write($"sivut/{name}.svg", $"<svg xmlns=\"http://www.w3.org/2000/svg\"><title>{words.Text(isOpen)}</title></svg>");
        words.Translation($"sivut/{name}", isOpen);
        if (!isOpen) words.Mention($"sivut/{name}.md");
    }

    public void Group()
    {
        var isOpen = words.Maybe;
        var name = (isOpen ? CanarySite.Open : CanarySite.Secret) + $"ryhma{words.Document}";
        words.Site.Write($"ryhmat/{name}.md", $"""
            ---
            otsikko: {words.Text(isOpen)}
            lyhenne: {words.Word(isOpen)}
            {(isOpen ? string.Empty : CanaryWords.Closed[words.Pick(CanaryWords.Closed.Length)])}
            ---
            {words.Text(isOpen)}
            """);
        words.Site.Write($"kokoukset/ryhman-kokous{words.Document}/index.md", $"""
            ---
            otsikko: {words.Shown()}
            päivä: 1.2.2026
            ryhmä: ../../ryhmat/{name}.md
            ---
            """);
    }

    // Files that nobody lists, hidden and technical ones, and pictures that nobody shows.
    public void Files()
    {
        foreach (var name in new[] { ".txt", ".pdf", ".svg", ".csv", ".html", ".yml", ".MD", ".md.bak" }) words.Site.Write($"sivut/{words.Word(false)}{name}", words.Word(false));
        words.Site.Write($"sivut/_{words.Word(false)}.md", words.Word(false));
        words.Site.Write($"sivut/.{words.Word(false)}.md", words.Word(false));
        words.Site.Write($"_{words.Word(false)}/sivu.md", words.Word(false));
        words.Site.Write($"sivut/~{words.Word(false)}.md", words.Word(false));
    }

    /// <summary>The second, private root: its drafts and unlisted files are as withheld as any, its open pages are public.</summary>
    public void PrivateRoot()
    {
        var isOpen = words.Maybe;
        words.Site.WritePrivate($"oma{words.Document}/sivu.md", $"""
            ---
            otsikko: {words.Text(isOpen)}
            {(isOpen ? string.Empty : CanaryWords.Closed[words.Pick(CanaryWords.Closed.Length)])}
            ---
            {words.Text(isOpen)} {words.Comment}
            {words.Passages(isOpen)}
            """);
        words.Site.WritePrivate($"oma{words.Document}/{words.Word(false)}.txt", words.Word(false));
        words.Site.WritePrivate($"oma{words.Document}/_{words.Word(false)}.md", words.Word(false));
    }
}
