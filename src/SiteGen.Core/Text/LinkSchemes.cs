namespace SiteGen.Text;

/// <summary>Which addresses a link may carry.</summary>
public static class LinkSchemes
{
    private static readonly string[] Allowed = ["http", "https", "mailto", "tel"];

    /// <summary>True for http, https, mailto and tel, and for relative addresses.</summary>
    public static bool IsAllowed(string target)
    {
        // Browsers skip white space and control characters when they look for a scheme.
        var address = string.Concat(target.Where(c => !char.IsControl(c) && !char.IsWhiteSpace(c)));
        if (address.StartsWith("//", StringComparison.Ordinal) || address.Contains('\\', StringComparison.Ordinal)) return false;
        var end = address.AsSpan().IndexOfAny(":/?#");
        return end < 0 || address[end] != ':' || Allowed.Contains(address[..end].ToLowerInvariant());
    }
}
