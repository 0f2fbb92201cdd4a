namespace SiteGen.Tests.Publication;

/// <summary>Meetings with their items, attachments and minutes.</summary>
internal sealed class CanaryMeetings(CanaryWords words)
{
    public void Meeting(string? state)
    {
        var isOpen = state is null;
        var folder = $"kokoukset/2026-01-{words.Document + 1:00}-{(isOpen ? CanarySite.Open : CanarySite.Secret)}{words.Document}";
        var attachments = string.Concat(Enumerable.Range(0, words.Pick(4)).Select(_ => Attachment(folder, isOpen)));
        var items = string.Concat(Enumerable.Range(1, words.Pick(6)).Select(number => Item(number, isOpen)));
        words.Site.Write($"{folder}/index.md", $"""
            ---
            otsikko: {words.Text(isOpen)}
            päivä: 15.1.2026
            {state}
            paikka: {words.Text(isOpen)}
            {(attachments.Length > 0 ? "liitteet:" : string.Empty)}{attachments}
            ---
            {words.Text(isOpen)} {words.Comment}
            {words.Passages(isOpen)}
            {items}
            """);
        for (var number = 10; number < 10 + words.Pick(4); number++) ItemFile(folder, number, isOpen);
        if (words.Maybe) Minutes(folder, isOpen);
        if (words.Maybe) words.Site.Write($"{folder}/{words.Word(false)}.txt", words.Word(false));
        if (!isOpen) words.Mention($"{folder}/index.md");
    }

    private string Attachment(string folder, bool isOpen)
    {
        var kind = words.Pick(4);
        var isPublic = isOpen && kind == 0;
        var name = words.Word(isPublic) + (words.Maybe ? ".txt" : ".svg");
        if (isPublic) words.Expect(name);
        words.Site.Write($"{folder}/{name}", words.Text(isPublic));
        var publicity = kind is 1 ? "ei julkinen" : "julkinen";
        var extra = kind >= 2 ? ", " + CanaryWords.NotYet[kind - 2] : string.Empty;
        return $"\n  - {{tiedosto: {name}, otsikko: {words.Text(isPublic)}, julkisuus: {publicity}{extra}}}";
    }

    private string Item(int number, bool isOpen)
    {
        var (fields, kind) = Publicity();
        var shows = isOpen && kind == 0;
        var titled = isOpen && kind == 1;
        return $"""


            ## {number} § {words.Text(shows)}

            - Julkisuus: {fields[0]}{(kind == 1 ? $"\n- Julkinen otsikko: {words.Text(titled)}" : string.Empty)}{fields[1]}{(kind is 1 or 2 ? $"\n- Koskee: [{words.Word(false)}](index.md)" : string.Empty)}

            {words.Text(shows)} {words.Comment}

            {words.Passages(shows)}

            ### Päätös

            {words.Text(shows)}
            {words.Passages(shows)}

            {words.Comment}
            """;
    }

    // 0: all of it, 1: a heading, 2: nothing.
    private (string[] Fields, int Kind) Publicity() => words.Pick(4) switch
    {
        0 => (["julkinen", string.Empty], 0),
        1 => (["Vain otsikko", string.Empty], 1),
        2 => (["ei julkinen", string.Empty], 2),
        _ => (["julkinen", words.Maybe ? "\n- Julkaistaan: 1.7.2026" : "\n- Poistetaan: 1.6.2026"], 3),
    };

    private void ItemFile(string folder, int number, bool isOpen)
    {
        var kind = words.Pick(4);
        var shows = isOpen && kind == 0;
        var file = (shows ? words.Word(true) : words.Word(false)) + ".txt";
        words.Site.Write($"{folder}/{file}", words.Text(shows));
        words.Site.Write($"{folder}/{number}-{words.Word(false)}.md", $"""
            ---
            otsikko: {words.Text(shows)}
            julkisuus: {kind switch { 1 => "vain otsikko", 2 => "ei julkinen", _ => "julkinen" }}
            {(kind == 1 ? $"julkinen otsikko: {words.Text(isOpen)}" : kind == 3 ? CanaryWords.Closed[words.Pick(CanaryWords.Closed.Length)] : string.Empty)}
            liitteet: [{"{"}tiedosto: {file}, otsikko: {words.Text(shows)}, julkisuus: {(shows ? "julkinen" : "ei julkinen")}{"}"}]
            # {words.Word(false)}
            ---
            {words.Text(shows)} {words.Comment}
            {words.Passages(shows)}

            ## Päätös

            {words.Text(shows)}
            """);
    }

    private void Minutes(string folder, bool isOpen)
    {
        var isPublic = words.Maybe;
        words.Site.Write($"{folder}/poytakirja.md", $"""
            ---
            julkisuus: {(isPublic ? "julkinen" : "ei julkinen")}
            ---
            {words.Text(isOpen && isPublic)}
            {words.Passages(isOpen && isPublic)}

            ## {words.Text(isOpen && isPublic)}
            """);
    }
}
