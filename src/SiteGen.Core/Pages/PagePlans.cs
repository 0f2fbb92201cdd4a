using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Pages.Book;
using SiteGen.Pages.Models;
using SiteGen.Text;
using SiteGen.Vocabulary;

namespace SiteGen.Pages;

/// <summary>Where a page stands and in which language.</summary>
internal sealed record PageAddress(PlanContext Context, UrlPath Path, string Language)
{
    /// <summary>True where search finds the page.</summary>
    public bool IsSearched { get; init; }

    /// <summary>What search groups the page by.</summary>
    public DocumentKind Kind { get; init; } = DocumentKind.Page;

    /// <summary>Makes the links of the booklet that the page is; null for all other pages.</summary>
    public Func<BookLinks>? Book { get; init; }
}

/// <summary>Makes plans of pages: the address is known at once, the model is made when the page is rendered.</summary>
internal static class PagePlans
{
    /// <summary>The page of <paramref name="document"/>.</summary>
    public static PagePlan Of(PlanContext context, Document document, string template, Func<PageScope, PageModel> build) =>
        Of(new PageAddress(context, context.Routes.Of(document), document.Language), document.Place, template, build) with { Searched = Searched(context, document) };

    /// <summary>A page; what is wrong with it is told of <paramref name="source"/>.</summary>
    public static PagePlan Of(PageAddress address, Place source, string template, Func<PageScope, PageModel> build) => new()
    {
        Path = address.Path,
        Template = template,
        Searched = address.IsSearched ? new Searched(address.Language, null, address.Kind) : null,
        Source = source,
        Build = () =>
        {
            var scope = new PageScope(address.Context, address.Path, address.Language) { Book = address.Book?.Invoke() };
            var model = build(scope);
            return new BuiltPage(model, scope.Links);
        },
    };

    private static Searched Searched(PlanContext context, Document document) => new(document.Language, document, document.Kind)
    {
        IsEarlier = !context.Site.IsCurrent(document.Id),
        Responsible = SearchedParties.Of(context, document),
    };
}
