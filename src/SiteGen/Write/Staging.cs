using System.Collections.Frozen;

namespace SiteGen.Write;

/// <summary>
/// Lets files appear in the output only as wholes. A file is written beside its place and renamed into it. A folder at the
/// top of the site that is not there yet is filled beside its place and moved in as one: a rename for each file would take
/// most of the time of a first build.
/// </summary>
internal sealed class Staging
{
    private readonly string output;
    private readonly string singles;
    private readonly string trees;
    private readonly FrozenSet<string> absent;

    /// <param name="folder">An empty folder on the same disk as the output.</param>
    /// <param name="paths">Every file of the site.</param>
    public Staging(string output, string folder, IReadOnlyCollection<string> paths)
    {
        this.output = output;
        singles = Path.Combine(folder, "files");
        trees = Path.Combine(folder, "trees");
        absent = paths.Select(Top).Distinct().Where(top => !Path.Exists(Path.Combine(output, top))).ToFrozenSet(StringComparer.Ordinal);
        Directory.CreateDirectory(singles);
        foreach (var parent in paths.Select(path => path[..(path.LastIndexOf('/') + 1)]).Distinct())
        {
            Directory.CreateDirectory(Path.Combine(parent.Length > 0 && absent.Contains(Top(parent)) ? trees : output, parent));
        }

        Directory.CreateDirectory(trees);
    }

    /// <summary>Writes <paramref name="file"/>; <paramref name="number"/> is its own.</summary>
    public void Put(OutputFile file, int number)
    {
        var path = file.Path.Value;
        if (absent.Contains(Top(path)))
        {
            Write(Path.Combine(trees, path), file);
            return;
        }

        var single = Path.Combine(singles, $"{number}");
        Write(single, file);
        File.Move(single, Path.Combine(output, path), overwrite: true);
    }

    /// <summary>Moves the folders and files in that were not there.</summary>
    public void MoveIn()
    {
        foreach (var top in absent) Directory.Move(Path.Combine(trees, top), Path.Combine(output, top));
    }

    private static void Write(string place, OutputFile file)
    {
        if (file.CopyOf is { } source)
        {
            File.Copy(source, place);
            return;
        }

        using var handle = File.OpenHandle(place, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        RandomAccess.Write(handle, file.Content.Span, 0);
    }

    private static string Top(string path) => path.IndexOf('/', StringComparison.Ordinal) is var slash and >= 0 ? path[..slash] : path;
}
