namespace SiteGen.Tests.Publication;

/// <summary>Indicators with their values, and the year clock.</summary>
internal sealed class CanaryRegisters(CanaryWords words)
{
    // The file of values is public where its indicator is, whatever its language versions and attachments say.
    public void Indicator()
    {
        var isOpen = words.Maybe;
        var isListedAsWithheld = isOpen && words.Pick(4) == 0;
        var name = (isOpen ? CanarySite.Open : CanarySite.Secret) + $"mittari{words.Document}";
        var hasValues = isOpen && !isListedAsWithheld;
        words.Site.Write($"mittarit/{name}.md", $"""
            ---
            otsikko: {words.Text(isOpen)}
            määritelmä: {words.Text(isOpen)}
            {(isOpen ? string.Empty : CanaryWords.Closed[words.Pick(CanaryWords.Closed.Length)])}
            {(isListedAsWithheld ? $"liitteet: [{"{"}tiedosto: {name}.csv, otsikko: {words.Word(false)}, julkisuus: ei julkinen{"}"}]" : string.Empty)}
            ---
            {words.Text(isOpen)} {words.Comment}
            """);
        words.Site.Write($"mittarit/{name}.csv", $"aika;arvo;huomautus\n2024;1;{words.Text(hasValues)}\n2025;;{words.Text(hasValues)}\n");
        if (words.Maybe) words.Site.Write($"mittarit/{words.Word(false)}.csv", $"aika;arvo;huomautus\n2024;1;{words.Word(false)}\n");
        words.Translation($"mittarit/{name}", isOpen);
        if (!isOpen) words.Mention($"mittarit/{name}.md");
    }

    // Entries reach the clock, the group's page and the calendar files.
    public void YearClock()
    {
        var (isOpen, isGroupOpen) = (words.Maybe, words.Maybe);
        words.Site.Write($"vuosikello/kello{words.Document}.md", $"""
            ---
            otsikko: {words.Text(isOpen)}
            {(isOpen ? string.Empty : CanaryWords.Closed[words.Pick(CanaryWords.Closed.Length)])}
            merkinnät:
              - {"{"}nimi: {words.Text(isOpen)}, päivä: 15.8.2026, kuvaus: {words.Text(isOpen)}, toistuu: vuosittain{"}"}
            ---
            {words.Comment}
            """);
        words.Site.Write($"ryhmat/kelloryhma{words.Document}.md", $"""
            ---
            otsikko: {words.Text(isGroupOpen)}
            {(isGroupOpen ? string.Empty : CanaryWords.Closed[words.Pick(CanaryWords.Closed.Length)])}
            merkinnät:
              - {"{"}nimi: {words.Text(isGroupOpen)}, aikataulu: 9/2026, kuvaus: {words.Text(isGroupOpen)}{"}"}
            ---
            """);
    }
}
