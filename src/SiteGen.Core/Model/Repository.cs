using System.Text.RegularExpressions;

namespace SiteGen.Model;

/// <summary>Where staff edit the content: a repository on GitHub.</summary>
/// <param name="Name">The repository, such as <c>esimerkkila/strategia</c>.</param>
/// <param name="Branch">The branch that the site is published from.</param>
/// <param name="Folder">The content folder in the repository, with its closing slash; empty where it is the whole repository.</param>
public sealed partial record Repository(string Name, string Branch, string Folder)
{
    private const string Site = "https://github.com/";

    /// <summary>True where <paramref name="text"/> is an owner and a name, as GitHub writes them.</summary>
    public static bool IsName(string text) => Names().IsMatch(text) && !text.EndsWith("/.", StringComparison.Ordinal) && !text.EndsWith("/..", StringComparison.Ordinal);

    /// <summary>GitHub's editor with the file at <paramref name="path"/> of the content.</summary>
    public string EditUrl(string path) => $"{Site}{Name}/edit/{Escaped(Branch)}/{Escaped(Folder + path)}";

    /// <summary>GitHub's editor with a new file at <paramref name="path"/> of the content, filled in with <paramref name="text"/>.</summary>
    public string NewUrl(string path, string text) =>
        $"{Site}{Name}/new/{Escaped(Branch)}/{Escaped(Folder.TrimEnd('/'))}?filename={Uri.EscapeDataString(path)}&value={Uri.EscapeDataString(text)}";

    private static string Escaped(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    [GeneratedRegex(@"\A[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]+\z", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Names();
}
