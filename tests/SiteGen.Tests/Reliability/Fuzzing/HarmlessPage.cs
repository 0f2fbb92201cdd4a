using AngleSharp.Html.Parser;

namespace SiteGen.Tests.Reliability.Fuzzing;

/// <summary>Tells whether a browser would run anything of what a writer wrote.</summary>
internal static class HarmlessPage
{
    private static readonly string[] Addresses = ["href", "src", "xlink:href", "action", "formaction"];

    private static readonly string[] Schemes = ["javascript:", "vbscript:", "data:"];

    /// <summary>What a browser would run of <paramref name="markup"/>, or null.</summary>
    public static string? Fault(string markup, string within = "*")
    {
        foreach (var element in new HtmlParser().ParseDocument(markup).QuerySelectorAll(within))
        {
            if (element.LocalName is "script" or "style" or "iframe" or "object" or "embed" or "form" or "base") return $"<{element.LocalName}>";
            if (element.Attributes.FirstOrDefault(own => own.Name.StartsWith("on", StringComparison.Ordinal) || own.Name == "style") is { } attribute) return attribute.Name;
            foreach (var name in Addresses)
            {
                if (element.GetAttribute(name) is { } address && RunsScript(address)) return address;
            }
        }

        return null;
    }

    /// <summary>True where a browser, which skips white space and control characters, would run <paramref name="address"/>.</summary>
    public static bool RunsScript(string address)
    {
        var read = string.Concat(address.Where(c => c > ' '));
        return Schemes.Any(scheme => read.StartsWith(scheme, StringComparison.OrdinalIgnoreCase));
    }
}
