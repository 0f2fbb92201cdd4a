using System.Text;

namespace SiteGen.Tests.Reliability;

/// <summary>Builds one site as other machines and people would: nothing of that may show in its bytes.</summary>
internal sealed class SameBytes : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly string content;
    private readonly string day;
    private readonly SortedDictionary<string, byte[]> usual;

    public SameBytes(string content, string day)
    {
        (this.content, this.day) = (content, day);
        usual = Build(content, "usual", new Dictionary<string, string>());
    }

    public int Files => usual.Count;

    /// <summary>What differs where the program runs with <paramref name="environment"/>, or null.</summary>
    public string? With(IReadOnlyDictionary<string, string> environment) => Difference(Build(content, "other", environment));

    /// <summary>What differs where the content stands elsewhere, was written in another order and has other line ends, or null.</summary>
    public string? Elsewhere(IReadOnlyDictionary<string, string> environment)
    {
        foreach (var file in Directory.EnumerateFiles(content, "*", SearchOption.AllDirectories).OrderDescending(StringComparer.Ordinal))
        {
            var isText = Path.GetExtension(file) is ".md" or ".yml";
            var bytes = isText ? Encoding.UTF8.GetBytes(File.ReadAllText(file).Replace("\n", "\r\n", StringComparison.Ordinal)) : File.ReadAllBytes(file);
            folder.Write(Path.Combine("ä b/sisältö", Path.GetRelativePath(content, file)), bytes);
        }

        return Difference(Build(folder["ä b/sisältö"], "ä b/elsewhere", environment));
    }

    public void Dispose() => folder.Dispose();

    private string? Difference(SortedDictionary<string, byte[]> other)
    {
        if (OutputFolder.Same(usual, other)) return null;
        return usual.Keys.Union(other.Keys).First(path => !usual.TryGetValue(path, out var one) || !other.TryGetValue(path, out var two) || !one.AsSpan().SequenceEqual(two));
    }

    // Each time into an empty folder, in a process of its own.
    private SortedDictionary<string, byte[]> Build(string from, string name, IReadOnlyDictionary<string, string> environment)
    {
        var output = folder[name];
        if (Directory.Exists(output)) Directory.Delete(output, recursive: true);
        var run = SitegenProcess.Run(Path.GetTempPath(), environment, "build", "--content", from, "--output", output, "--today", day);
        return run.ExitCode == 0 ? OutputFolder.ReadAll(output) : throw new InvalidOperationException(run.Output + run.Errors);
    }
}
