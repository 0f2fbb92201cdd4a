using SiteGen.Model;
using SiteGen.Pages.Models;
using SiteGen.Vocabulary;

namespace SiteGen.Pages;

/// <summary>Says by which template and from what a section's own page is made; most sections are lists of what stands in them.</summary>
internal static class SectionPages
{
    /// <param name="introduction">What staff wrote to introduce the section; null where they wrote nothing.</param>
    public static (string Template, Func<PageScope, PageModel> Build) Of(Section section, string title, PlainPage? introduction) => section switch
    {
        Section.Surveys => ("SurveyCalendar", scope => SurveyPages.Calendar(scope, Header(scope, title, introduction))),
        Section.FeedbackLog => ("FeedbackLog", scope => FeedbackPages.Log(scope, Header(scope, title, introduction))),
        _ => ("Section", scope => PlainPages.Section(scope, title, introduction, Entries.InSection(scope, section))),
    };

    private static PageHeader Header(PageScope scope, string title, PlainPage? introduction) =>
        introduction is null ? HeaderBuilder.Generated(scope, title) : HeaderBuilder.Of(scope, introduction, null);
}
