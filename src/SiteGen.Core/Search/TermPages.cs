using System.Collections.Immutable;
using SiteGen.Pages;
using SiteGen.Pages.Models;

namespace SiteGen.Search;

/// <summary>Makes the index from A to Ö: one page, or where there are many terms one for each letter.</summary>
internal static class TermPages
{
    private const int MostOnOnePage = 500;

    // Fewer documents do not make so many terms, so theirs need not be counted before pages are planned.
    private const int FewestDocuments = 150;

    public static IEnumerable<PagePlan> Of(PlanContext context, string language)
    {
        var (place, main) = (context.Site.Settings.Place, context.Site.Settings.Language);
        var home = SearchRoutes.Terms(language, main);
        // Letters stand beside the first page, so that links of their terms hold on every page.
        var letters = new Lazy<ImmutableArray<LetterModel>>(() => Letters.Of(TermList.Of(new PageScope(context, home, language))));
        var isSplit = context.Site.Documents.Count(document => document.Language == language) >= FewestDocuments
            && letters.Value.Sum(letter => letter.Terms.Length) > MostOnOnePage;
        yield return PagePlans.Of(new PageAddress(context, home, language), place, "Index", scope => Build(scope, scope.Texts["terms.title"], isSplit ? [] : letters.Value, letters.Value, null));
        if (!isSplit) yield break;
        foreach (var letter in letters.Value)
        {
            yield return PagePlans.Of(
                new PageAddress(context, SearchRoutes.Terms(language, main, letter.Anchor), language), place, "Index",
                scope => Build(scope, scope.Texts.Format("terms.ofletter", letter.Letter), [letter], letters.Value, letter));
        }
    }

    private static TermsPage Build(PageScope scope, string title, ImmutableArray<LetterModel> shown, ImmutableArray<LetterModel> all, LetterModel? current) => new()
    {
        Header = HeaderBuilder.Generated(scope, title),
        Letters = shown,
        Others =
        [
            .. all.Select(letter => new LetterLink(
                letter.Letter,
                shown.Length == all.Length ? "#" + letter.Anchor : scope.Path.HrefTo(SearchRoutes.Terms(scope.Language, scope.Site.Settings.Language, letter.Anchor)),
                letter == current,
                letter.Terms.Length)),
        ],
    };
}
