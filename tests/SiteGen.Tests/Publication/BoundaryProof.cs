using SiteGen.Serve;

namespace SiteGen.Tests.Publication;

/// <summary>What must hold for every site, built, built again, previewed and served: no withheld word is in any byte.</summary>
internal static class BoundaryProof
{
    /// <summary>A full build; what leaks or is lost, or null.</summary>
    public static string? Full(int[] documents)
    {
        using var site = new TestSite();
        return Check(site, CanarySite.Write(site, documents));
    }

    /// <summary>A build over the preview of the same site with its drafts.</summary>
    public static string? AfterPreview(int[] documents)
    {
        using var site = new TestSite();
        CanarySite.Write(site, documents);
        if (site.Build(options => options with { IncludeDrafts = true }).HasErrors) return "the preview has errors";
        return Check(site, []);
    }

    /// <summary>A build over that of another site, of which nothing may stay, in caches neither.</summary>
    public static string? AfterAnother(int[] before, int[] documents)
    {
        using var site = new TestSite();
        CanarySite.Write(site, before, 'a');
        if (site.Build().HasErrors) return "the first site has errors";
        foreach (var folder in new[] { site.Content, site.Private }.Where(Directory.Exists)) Directory.Delete(folder, recursive: true);
        site.Write("site.yml", "nimi: Esimerkkilän strategia\n").Write("index.md", "# Etusivu\n");
        if (Check(site, CanarySite.Write(site, documents, 'b')) is { } fault) return fault;
        return OutputSearch.Find(OutputFolder.ReadAll(site.Output), CanarySite.Open + "a") is { } stale ? $"of the site before: {stale}" : null;
    }

    /// <summary>Every answer of the preview's server. It shows drafts to the clerk, and nothing else that is withheld.</summary>
    public static async Task<string?> Served(int[] documents)
    {
        using var site = new TestSite();
        CanarySite.Write(site, [.. documents.Where(document => !IsDraft(document))]);
        var preview = new Preview(site.Options with { Writes = false });
        preview.Rebuild(CancellationToken.None);
        if (preview.State.Site is not { } built) return "the site has errors";
        using var stop = new CancellationTokenSource();
        var ready = new TaskCompletionSource<string>();
        var serving = new PreviewServer(preview, "/", "fi").RunAsync(0, ready.SetResult, stop.Token);
        var answers = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        using (var client = new HttpClient { BaseAddress = new Uri(await ready.Task) })
        {
            // What the preview tells the clerk of messages is not asked for: they name files that are withheld.
            var asked = built.Pages.Keys.Concat(built.Texts.Keys).Concat(built.Files.Keys).Concat(Sources(site)).Concat(["..%2fcontent/site.yml", "index.md", "site.yml"]);
            foreach (var path in asked.Distinct(StringComparer.Ordinal))
            {
                using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
                answers[path.Contains(CanarySite.Secret, StringComparison.Ordinal) ? $"asked{answers.Count}" : path] = await answer.Content.ReadAsByteArrayAsync();
            }
        }

        await stop.CancelAsync();
        await serving;
        return OutputSearch.Find(answers, CanarySite.Secret);
    }

    private static bool IsDraft(int document)
    {
        using var site = new TestSite();
        CanarySite.Write(site, [document]);
        site.Build(options => options with { IncludeDrafts = true });
        return OutputSearch.Find(OutputFolder.ReadAll(site.Output), CanarySite.Secret) is not null;
    }

    // The files of the content by the names that they have there: none is handed out for being asked for.
    private static IEnumerable<string> Sources(TestSite site) => Directory.GetFiles(site.Content, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(site.Content, file));

    private static string? Check(TestSite site, IReadOnlyList<string> expected)
    {
        // With an address there are feeds, structured data and OParl as well.
        var result = site.Build(options => options with { BaseUrl = "https://esimerkkila.example/" });
        if (result.HasErrors) return string.Join('\n', result.Errors());
        var output = OutputFolder.ReadAll(site.Output);
        if (OutputSearch.Find(output, CanarySite.Secret) is { } leak) return leak;
        var all = string.Concat(output.Select(file => file.Key + "\n" + System.Text.Encoding.UTF8.GetString(file.Value) + "\n"));
        return expected.FirstOrDefault(word => !all.Contains(word, StringComparison.Ordinal)) is { } lost ? $"lost: {lost}" : null;
    }
}
