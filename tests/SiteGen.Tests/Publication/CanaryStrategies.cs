namespace SiteGen.Tests.Publication;

/// <summary>Strategies with their elements, versions that were taken back, and evaluations.</summary>
internal sealed class CanaryStrategies(CanaryWords words)
{
    public void Strategy()
    {
        var isOpen = words.Pick(3) > 0;
        var folder = $"strategiat/strategia{words.Document}";
        words.Site.Write($"{folder}/index.md", $"""
            ---
            otsikko: {words.Text(isOpen)}
            {(isOpen ? string.Empty : CanaryWords.Closed[words.Pick(CanaryWords.Closed.Length)])}
            missio: {words.Text(isOpen)}
            tasot: [painopiste, toimenpide]
            ---
            {words.Text(isOpen)}
            """);
        for (var number = 1; number <= words.Pick(4); number++)
        {
            var isElementOpen = words.Pick(3) > 0;
            Node($"{folder}/{number}-osa/index.md", "otsikko", isOpen, isElementOpen, "tavoitetila");
            for (var child = 0; child < words.Pick(3); child++)
            {
                Node($"{folder}/{number}-osa/{(char)('a' + child)}-toimenpide.md", "otsikko", isOpen && isElementOpen, words.Maybe, "vastuutaho");
            }
        }
    }

    private void Node(string path, string title, bool isFolderOpen, bool isOwnOpen, string key)
    {
        var isOpen = isFolderOpen && isOwnOpen;
        words.Site.Write(path, $"""
            ---
            {title}: {words.Text(isOpen)}
            {key}: {words.Text(isOpen)}
            {(isOwnOpen ? string.Empty : CanaryWords.Closed[words.Pick(CanaryWords.Closed.Length)])}
            ---
            {words.Text(isOpen)} {words.Comment}
            """);
    }

    public void Evaluation()
    {
        var isOpen = words.Pick(3) > 0;
        var folder = $"arvioinnit/arvio{words.Document}";
        words.Site.Write($"strategiat/arvioitu{words.Document}/index.md", $"---\notsikko: Arvioitu {words.Document}\ntasot: [painopiste]\n---\n");
        words.Site.Write($"strategiat/arvioitu{words.Document}/1-osa.md", $"# Osa {words.Document}\n");
        words.Site.Write($"{folder}/index.md", $"""
            ---
            otsikko: {words.Text(isOpen)}
            kohde: ../../strategiat/arvioitu{words.Document}/index.md
            kysymykset: [{words.Text(isOpen)}]
            {(isOpen ? string.Empty : CanaryWords.Closed[words.Pick(CanaryWords.Closed.Length)])}
            ---
            {words.Text(isOpen)}

            ## Johtopäätökset

            {words.Text(isOpen)}
            """);
        for (var number = 0; number < 1 + words.Pick(3); number++)
        {
            var isAnswerOpen = isOpen && words.Maybe;
            words.Site.Write($"{folder}/vastaaja{number}.md", $"""
                ---
                vastaaja: {words.Text(isAnswerOpen)}
                {(isAnswerOpen ? string.Empty : CanaryWords.Closed[words.Pick(CanaryWords.Closed.Length)])}
                ---

                ## Osa {words.Document}

                - {words.Text(isAnswerOpen)} {words.Comment}
                {words.Passages(isAnswerOpen)}
                """);
        }
    }

    /// <summary>Two versions, of which the earlier was taken back.</summary>
    public void Versions()
    {
        var (earlier, later) = ($"strategiat/aiempi{words.Document}", $"strategiat/uusi{words.Document}");
        words.Site.Write($"{earlier}/index.md", $"""
            ---
            otsikko: {words.Word(false)}
            poistetaan: 1.6.2026
            tasot: [painopiste]
            ---
            {words.Word(false)}
            """);
        words.Site.Write($"{earlier}/1-osa.md", $"# {words.Word(false)}\n\n{words.Word(false)}\n");
        words.Site.Write($"{later}/index.md", $"""
            ---
            otsikko: {words.Shown()}
            korvaa: ../aiempi{words.Document}/index.md
            tasot: [painopiste]
            ---
            {words.Shown()}
            """);
        words.Site.Write($"{later}/1-osa.md", $"# {words.Shown()}\n\n{words.Shown()}\n");
    }
}
