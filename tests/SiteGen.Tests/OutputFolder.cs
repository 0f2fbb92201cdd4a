namespace SiteGen.Tests;

/// <summary>Reads an output folder back.</summary>
internal static class OutputFolder
{
    /// <summary>Every file by its path with forward slashes, without the writer's own folder.</summary>
    public static SortedDictionary<string, byte[]> Read(string output) => Read(output, own: false);

    /// <summary>Every file, the writer's own ones too.</summary>
    public static SortedDictionary<string, byte[]> ReadAll(string output) => Read(output, own: true);

    private static SortedDictionary<string, byte[]> Read(string output, bool own)
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        if (!Directory.Exists(output)) return files;
        foreach (var file in Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(output, file).Replace('\\', '/');
            if (own || !path.StartsWith(".sitegen/", StringComparison.Ordinal)) files.Add(path, File.ReadAllBytes(file));
        }

        return files;
    }

    /// <summary>True where both hold the same files with the same bytes.</summary>
    public static bool Same(SortedDictionary<string, byte[]> one, SortedDictionary<string, byte[]> other) =>
        one.Count == other.Count && one.All(file => other.TryGetValue(file.Key, out var bytes) && bytes.AsSpan().SequenceEqual(file.Value));
}
