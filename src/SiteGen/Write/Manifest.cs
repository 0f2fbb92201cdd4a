using System.Text;
using SiteGen.Text;

namespace SiteGen.Write;

/// <summary>
/// The list of files that builds have put into an output folder, kept in the folder itself, so that what is withdrawn is
/// removed and nothing else is ever touched.
/// </summary>
internal sealed class Manifest
{
    /// <summary>The folder of the writer's own files inside the output.</summary>
    public const string OwnFolder = ".sitegen";

    private readonly string path;

    public Manifest(string output) => path = Path.Combine(output, OwnFolder, "manifest.txt");

    public bool Exists => File.Exists(path);

    /// <summary>The listed files; entries that would lead out of the folder are passed over.</summary>
    public SortedSet<string> Read()
    {
        var files = new SortedSet<string>(StringComparer.Ordinal);
        if (!Exists) return files;
        foreach (var line in File.ReadLines(path))
        {
            if (UrlPath.TryOf(line) is { } file) files.Add(file.Value);
        }

        return files;
    }

    public void Save(IEnumerable<string> files)
    {
        var text = new StringBuilder();
        foreach (var file in files) text.Append(file).Append('\n');
        var temporary = path + ".new";
        File.WriteAllText(temporary, text.ToString());
        File.Move(temporary, path, overwrite: true);
    }
}
