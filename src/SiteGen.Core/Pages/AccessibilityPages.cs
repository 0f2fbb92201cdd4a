using SiteGen.Compose;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Pages.Models;
using SiteGen.Source;
using SiteGen.Text;

namespace SiteGen.Pages;

/// <summary>Makes the accessibility statement from the settings.</summary>
internal static class AccessibilityPages
{
    /// <summary>The addresses of the statement in all languages of the site.</summary>
    public static IEnumerable<UrlPath> Paths(Site site) => site.Settings.Accessibility is null
        ? []
        : site.Documents.Select(document => document.Language).Append(site.Settings.Language).Distinct().Select(language => Routes.OfAccessibility(language, site.Settings.Language));

    /// <summary>The duty begins when the site is published: a site without an address is still being made.</summary>
    public static IEnumerable<Diagnostic> Missing(PlanContext context)
    {
        if (context.Site.Settings.Accessibility is null && context.BaseUrl is not null) yield return LawMessages.StatementMissing(context.Site.Settings.Place);
    }

    public static IEnumerable<PagePlan> Plan(PlanContext context, string language)
    {
        var settings = context.Site.Settings;
        if (settings.Accessibility is not { } statement) yield break;
        yield return PagePlans.Of(
            new PageAddress(context, Routes.OfAccessibility(language, settings.Language), language) { IsSearched = true }, settings.Place, "Accessibility", scope => Build(scope, statement));
    }

    private static AccessibilityPage Build(PageScope scope, AccessibilityStatement statement)
    {
        var settings = scope.Site.Settings;
        var texts = scope.Texts;
        return new AccessibilityPage
        {
            Header = HeaderBuilder.Generated(scope, texts["accessibility.title"]) with
            {
                Description = texts.Format("accessibility.introduction", settings.Name),
                Translations = [.. scope.Context.Sections.Keys.Where(language => language != scope.Language).Order(StringComparer.Ordinal).Select(language => Translation(scope, language))],
            },
            Introduction = texts.Format("accessibility.introduction", scope.Context.BaseUrl is { } url ? $"{settings.Name} ({url})" : settings.Name),
            Conformance = texts["accessibility." + statement.Conformance.ToString().ToLowerInvariant()],
            Deficiencies = [.. statement.Deficiencies.Select(own => new DeficiencyModel(own.Text, own.Reason))],
            Assessed = statement.Assessed is { } assessed ? texts.Format("accessibility.assessed", scope.Date(assessed)) : string.Empty,
            Method = statement.Method,
            Prepared = statement.Prepared is { } prepared ? texts.Format("accessibility.prepared", scope.Date(prepared)) : string.Empty,
            Contact = [.. Contact(texts, statement)],
            Supervisor = statement.Supervisor,
            WrittenLanguage = scope.Language == settings.Language ? null : settings.Language,
        };
    }

    private static IEnumerable<Fact> Contact(Texts texts, AccessibilityStatement statement)
    {
        yield return new Fact(texts["accessibility.unit"], statement.Unit);
        if (statement.Email is { } email) yield return new Fact(texts["accessibility.email"], email, new Link("mailto:" + Uri.EscapeDataString(email).Replace("%40", "@", StringComparison.Ordinal), email));
        if (statement.Address is { } address)
        {
            yield return new Fact(texts["accessibility.address"], address, SettingsReader.IsWebAddress(address) ? new Link(address, address) : null);
        }
    }

    private static Translation Translation(PageScope scope, string language)
    {
        var path = Routes.OfAccessibility(language, scope.Site.Settings.Language);
        return new Translation(language, scope.Context.Texts[language]["language.own"], scope.Path.HrefTo(path), FrameBuilder.Canonical(scope, path));
    }
}
