using System.Diagnostics;
using RazorLight;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Pages;

namespace SiteGen.Render;

/// <summary>What went wrong in a template, told by the template's file and line.</summary>
internal static class TemplateFault
{
    public static Diagnostics.Diagnostic Of(PagePlan page, Exception fault)
    {
        if (fault is TemplateNotFoundException missing) return OutputMessages.TemplateFailed(page.Source, page.Path.Value, missing.Message);
        var frame = new StackTrace(fault, fNeedFileInfo: true).GetFrames()
            .FirstOrDefault(frame => frame.GetFileName()?.EndsWith(".cshtml", StringComparison.OrdinalIgnoreCase) == true);
        var place = frame is null
            ? Place.StartOf(page.Template + ".cshtml")
            : new Place(Path.GetRelativePath(Environment.CurrentDirectory, frame.GetFileName()!).Replace('\\', '/'), frame.GetFileLineNumber(), 1);
        return OutputMessages.TemplateFailed(place, page.Path.Value, fault.Message);
    }
}
