using SiteGen.Model;
using SiteGen.Pages.Clock;
using SiteGen.Pages.Models;
using SiteGen.Vocabulary;

namespace SiteGen.Pages;

/// <summary>Makes the indexes of sections. A section whose index is more than a list has its line here.</summary>
internal static class SectionPages
{
    /// <summary>The template of the index of <paramref name="section"/>.</summary>
    public static string Template(Section section) => section switch
    {
        Section.Projects => "Projects",
        Section.Decisions => "Decisions",
        Section.Reviews => "Quarters",
        Section.Indicators => "Indicators",
        Section.YearClocks => "YearClock",
        Section.Surveys => "SurveyCalendar",
        Section.FeedbackLog => "FeedbackLog",
        _ => "Section",
    };

    /// <summary>The index of <paramref name="section"/>; <paramref name="introduction"/> is null where staff wrote none.</summary>
    public static PageModel Build(PageScope scope, Section section, PlainPage? introduction)
    {
        var header = introduction is null
            ? HeaderBuilder.Generated(scope, scope.Texts[SectionEntries.TextKey(section)])
            : HeaderBuilder.Of(scope, introduction, null);
        return section switch
        {
            Section.Projects => ProjectFilterPages.Index(scope, header),
            Section.Decisions => DecisionPages.Index(scope, header),
            Section.Reviews => QuarterIndexPages.Build(scope, header),
            Section.Indicators => IndicatorPages.Index(scope, header),
            Section.YearClocks => YearClockPages.Whole(scope, header),
            Section.Surveys => SurveyPages.Calendar(scope, header),
            Section.FeedbackLog => FeedbackPages.Log(scope, header),
            Section.Roles => new SectionPage { Header = header, Entries = RolePages.Index(scope), Nothing = Nothing(scope, section), Earlier = [] },
            _ => List(scope, section, header),
        };
    }

    // Earlier versions of a strategy stand by themselves.
    private static SectionPage List(PageScope scope, Section section, PageHeader header)
    {
        var entries = Entries.InSection(scope, section).ToLookup(document => scope.Site.IsCurrent(document.Id), document => Entries.Of(scope, document));
        return new SectionPage { Header = header, Entries = [.. entries[true]], Nothing = Nothing(scope, section), Earlier = [.. entries[false]] };
    }

    private static string Nothing(PageScope scope, Section section) => scope.Texts[$"{SectionEntries.TextKey(section)}.empty"];
}
