using System.Collections.Immutable;
using SiteGen.Pages.Models;

namespace SiteGen.Pages;

/// <summary>Which modules and stylesheets of the theme a page loads. A theme of one's own may lack any of them.</summary>
internal static class PageAssets
{
    /// <summary>What a theme adds to the default stylesheet.</summary>
    public const string ThemeStyle = "theme.css";

    private const string CopyLink = "copy-link.js";
    private const string Remember = "remember.js";

    /// <summary>The modules of every page.</summary>
    public static ImmutableArray<string> Scripts(PageScope scope) => scope.Assets(CopyLink);

    /// <summary>The stylesheets of every page, beside the site's.</summary>
    public static ImmutableArray<string> Styles(PageScope scope) => scope.Assets(ThemeStyle);

    /// <summary>The header of a page that lists measures or is of one: it can remember which were read.</summary>
    public static PageHeader Remembering(PageScope scope, PageHeader header) => header with { Scripts = [.. header.Scripts, .. scope.Assets(Remember)] };
}
