using SiteGen.Pages.Models;
using SiteGen.Vocabulary;

namespace SiteGen.Pages;

/// <summary>Makes the mark and word of how far a project is.</summary>
internal static class ProjectMarks
{
    public static ProjectMark Of(ProjectState? state, Texts texts) => state is { } known
        ? new ProjectMark(Shape(known), texts["projectstate." + known.ToString().ToLowerInvariant()])
        : new ProjectMark("unknown", texts["projectstate.unknown"]);

    private static string Shape(ProjectState state) => state switch
    {
        ProjectState.Applied => "applied",
        ProjectState.Ongoing => "ontrack",
        ProjectState.Ended => "done",
        ProjectState.Cancelled => "dropped",
        _ => "notstarted",
    };
}
