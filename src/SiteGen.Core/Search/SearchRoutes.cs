using SiteGen.Text;

namespace SiteGen.Search;

/// <summary>Where search and the index from A to Ö stand.</summary>
public static class SearchRoutes
{
    /// <summary>The client, one of the theme's scripts.</summary>
    public const string Script = "search.js";

    /// <summary>The styles of the page to search on, one of the theme's assets.</summary>
    public const string Style = "search.css";

    /// <summary>The page to search on in <paramref name="language"/>.</summary>
    public static UrlPath Page(string language, string siteLanguage) => Of(language, siteLanguage, language switch
    {
        "sv" => "sok",
        "en" => "search",
        _ => "haku",
    });

    /// <summary>The index from A to Ö in <paramref name="language"/>.</summary>
    public static UrlPath Terms(string language, string siteLanguage) => Of(language, siteLanguage, language switch
    {
        "sv" => "register",
        "en" => "a-z",
        _ => "hakemisto",
    });

    /// <summary>The page of one letter's terms, where the index is split.</summary>
    public static UrlPath Terms(string language, string siteLanguage, string anchor) =>
        UrlPath.Of($"{Terms(language, siteLanguage).Value[..^".html".Length]}-{anchor["s-".Length..]}.html");

    /// <summary>Every address that no page of staff's may take.</summary>
    public static IEnumerable<UrlPath> Pages(string language, string siteLanguage) =>
    [
        Page(language, siteLanguage), Terms(language, siteLanguage),
        .. Letters.Anchors.Select(anchor => Terms(language, siteLanguage, anchor)),
    ];

    private static UrlPath Of(string language, string siteLanguage, string name) =>
        UrlPath.Of($"{(language == siteLanguage ? string.Empty : language + "/")}{name}.html");
}
