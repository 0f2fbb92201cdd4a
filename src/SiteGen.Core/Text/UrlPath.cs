using System.Buffers;

namespace SiteGen.Text;

/// <summary>
/// The place of a file in the site, such as <c>strategiat/kainuu/index.html</c>: relative to the site's root, forward
/// slashes, no <c>.</c> or <c>..</c> segments. The one place where addresses are made.
/// </summary>
public readonly record struct UrlPath : IComparable<UrlPath>
{
    // What Windows does not allow in a file name; sites are built there too.
    private static readonly SearchValues<char> Forbidden = SearchValues.Create(":*?\"<>|");

    private UrlPath(string value) => Value = value;

    public string Value { get; }

    /// <summary>The path that <paramref name="value"/> names.</summary>
    /// <exception cref="ArgumentException">The value is empty, absolute or climbs out of the site: a fault in the program.</exception>
    public static UrlPath Of(string value)
    {
        ArgumentException.ThrowIfNullOrEmpty(value);
        return TryOf(value) ?? throw new ArgumentException($"Not a path inside the site: {value}", nameof(value));
    }

    /// <summary>The path that <paramref name="value"/> names, or null where it would leave the site.</summary>
    public static UrlPath? TryOf(string value)
    {
        if (string.IsNullOrEmpty(value) || value[0] == '/' || value.Contains('\\', StringComparison.Ordinal)) return null;
        foreach (var segment in value.Split('/'))
        {
            if (segment.Length == 0 || segment is "." or ".." || segment.AsSpan().ContainsAny(Forbidden)
                || segment[^1] is '.' or ' ' || segment.Any(char.IsControl) || IsReserved(segment)) return null;
        }

        return new UrlPath(value);
    }

    // Names that Windows keeps for devices, whatever their ending.
    private static bool IsReserved(string segment)
    {
        var dot = segment.IndexOf('.', StringComparison.Ordinal);
        var name = (dot < 0 ? segment : segment[..dot]).ToLowerInvariant();
        return name is "con" or "prn" or "aux" or "nul"
            || (name.Length == 4 && (name.StartsWith("com", StringComparison.Ordinal) || name.StartsWith("lpt", StringComparison.Ordinal)) && char.IsAsciiDigit(name[3]) && name[3] != '0');
    }

    /// <summary>The folder with its closing slash; empty for the root.</summary>
    public string Folder => Value[..(Value.LastIndexOf('/') + 1)];

    /// <summary>The address without <c>index.html</c>, as canonical links and sitemaps write it.</summary>
    public string Canonical => IsIndex ? Folder : Value;

    private bool IsIndex => string.Equals(Value, "index.html", StringComparison.Ordinal) || Value.EndsWith("/index.html", StringComparison.Ordinal);

    /// <summary>
    /// The address of <paramref name="target"/> as written on this page: relative, so that it holds at <c>/</c>, under
    /// <c>/repository/</c> and from the file system.
    /// </summary>
    public string HrefTo(UrlPath target, string? fragment = null)
    {
        var hash = fragment is null ? string.Empty : "#" + fragment;
        if (target.Value == Value) return fragment is null ? Escape(FileName(Value)) : hash;
        var from = Folder;
        var common = CommonFolder(from, target.Folder);
        var climbs = from.AsSpan(common).Count('/');
        return string.Concat(string.Concat(Enumerable.Repeat("../", climbs)), Escape(target.Value[common..]), hash);
    }

    private static int CommonFolder(string one, string other)
    {
        var common = 0;
        for (var i = 0; i < Math.Min(one.Length, other.Length) && one[i] == other[i]; i++)
        {
            if (one[i] == '/') common = i + 1;
        }

        return common;
    }

    private static string FileName(string path) => path[(path.LastIndexOf('/') + 1)..];

    // Pages have slugs for names; attachments keep the names that staff gave them.
    private static string Escape(string path) =>
        path.All(c => char.IsAsciiLetterOrDigit(c) || c is '/' or '-' or '.' or '_')
            ? path
            : string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    /// <summary>The address under <paramref name="baseUrl"/> (which ends in a slash).</summary>
    public string Under(string baseUrl) => baseUrl + Escape(Canonical);

    public int CompareTo(UrlPath other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}
