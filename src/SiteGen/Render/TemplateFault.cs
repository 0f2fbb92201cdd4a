using System.Diagnostics;
using RazorLight;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Pages;

namespace SiteGen.Render;

/// <summary>What went wrong in a template, told by the template's file and line.</summary>
internal static class TemplateFault
{
    public static Diagnostics.Diagnostic Of(PagePlan page, Exception fault, TemplateSet templates)
    {
        if (fault is TemplateNotFoundException missing) return OutputMessages.TemplateFailed(page.Source, page.Path.Value, missing.Message);
        return OutputMessages.TemplateFailed(PlaceOf(page, fault, templates), page.Path.Value, fault.Message);
    }

    // The line where there is one; what fails inside a printed expression has only its template.
    private static Place PlaceOf(PagePlan page, Exception fault, TemplateSet templates)
    {
        var frames = new StackTrace(fault, fNeedFileInfo: true).GetFrames();
        var exact = frames.FirstOrDefault(frame => frame.GetFileName()?.EndsWith(".cshtml", StringComparison.OrdinalIgnoreCase) == true);
        var file = exact?.GetFileName() ?? frames.Select(frame => templates.FileOf(frame.GetMethod()?.DeclaringType)).FirstOrDefault(found => found is not null);
        return file is null
            ? Place.StartOf(page.Template + ".cshtml")
            : new Place(Path.GetRelativePath(Environment.CurrentDirectory, file).Replace('\\', '/'), exact?.GetFileLineNumber() ?? 1, 1);
    }
}
