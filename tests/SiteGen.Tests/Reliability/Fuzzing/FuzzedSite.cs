namespace SiteGen.Tests.Reliability.Fuzzing;

/// <summary>
/// Whole builds of a site of which some files were changed: whatever they hold, the build ends with a site or with messages,
/// writes nothing beside its output and reads nothing beside its content.
/// </summary>
internal static class FuzzedSite
{
    public const string Secret = "salakana";

    private const int MostFiles = 25;

    /// <summary>What is wrong with the build of number <paramref name="seed"/>, or null.</summary>
    public static string? Build(int seed)
    {
        var mutation = new Mutation(seed);
        using var site = new TestSite();
        var bait = Path.Combine(site.Root, "ulkona.md");
        File.WriteAllText(bait, $"# {Secret}\n");
        File.SetLastAccessTimeUtc(bait, DateTime.UnixEpoch);
        for (var left = 1 + mutation.Pick(MostFiles); left > 0; left--) Write(site, mutation);
        var before = Directory.GetFileSystemEntries(site.Root).Append(site.Output).Distinct().Order(StringComparer.Ordinal).ToArray();
        var result = site.Build();
        if (result.Diagnostics.FirstOrDefault(own => own.Code is "SG0113" or "SG0703") is { } hidden) return $"a reader fell over: {hidden.Code} {hidden.Place} {hidden.What.En}";
        var after = Directory.GetFileSystemEntries(site.Root).Append(site.Output).Distinct().Order(StringComparer.Ordinal);
        if (!after.SequenceEqual(before, StringComparer.Ordinal)) return "something was written beside the output";
        if (File.GetLastAccessTimeUtc(bait) != DateTime.UnixEpoch) return "a file beside the content was read";
        if (result.HasErrors != (result.Written is null)) return "errors and a written site do not agree";
        return result.Written is null ? null : Fault(site);
    }

    private static string? Fault(TestSite site)
    {
        if (site.OutputHolds(Secret)) return "the output holds what stands beside the content";
        return OutputFolder.Read(site.Output).Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal))
            .Select(file => HarmlessPage.Fault(System.Text.Encoding.UTF8.GetString(file.Value), "main *") is { } fault ? $"{file.Key}: {fault}" : null).FirstOrDefault(fault => fault is not null);
    }

    // A file that keeps its own place, so that it is read as what it is, or comes to stand in another's.
    private static void Write(TestSite site, Mutation mutation)
    {
        var (path, text) = FuzzCorpus.Files[mutation.Pick(FuzzCorpus.Files.Length)];
        if (mutation.Pick(8) == 0) path = FuzzCorpus.Files[mutation.Pick(FuzzCorpus.Files.Length)].Path;
        if (mutation.Pick(4) > 0) text = mutation.Of([text, FuzzCorpus.Files[mutation.Pick(FuzzCorpus.Files.Length)].Text]);
        try
        {
            site.Write(path, mutation.Bytes(text.Replace("../../../../etc/passwd", "../ulkona.md", StringComparison.Ordinal)));
        }
        // A file stands where this one's folder would: it stays.
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
        }
    }
}
