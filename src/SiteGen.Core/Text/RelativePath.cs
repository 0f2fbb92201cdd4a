namespace SiteGen.Text;

/// <summary>Paths as writers give them in links: from the folder of the file that they write in.</summary>
public static class RelativePath
{
    /// <summary>The folders that <paramref name="path"/> lies in, from the top, each with its closing slash.</summary>
    public static IEnumerable<string> Folders(string path)
    {
        for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = path.IndexOf('/', slash + 1))
        {
            yield return path[..(slash + 1)];
        }
    }

    /// <summary>
    /// The path from the root, with forward slashes; null where <paramref name="path"/> is absolute, climbs out of the root
    /// or has a segment that no file system should see.
    /// </summary>
    /// <param name="folder">The folder to start from, with its closing slash; empty at the root.</param>
    public static string? Resolve(string folder, string path)
    {
        ArgumentNullException.ThrowIfNull(folder);
        if (string.IsNullOrEmpty(path)) return null;
        path = LatinLetters.Compose(path);
        var segments = new List<string>(folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (var segment in path.Split('/'))
        {
            if (segment == "..")
            {
                if (segments.Count == 0) return null;
                segments.RemoveAt(segments.Count - 1);
            }
            else if (segment != ".")
            {
                segments.Add(segment);
            }
        }

        return UrlPath.TryOf(string.Join('/', segments))?.Value;
    }
}
