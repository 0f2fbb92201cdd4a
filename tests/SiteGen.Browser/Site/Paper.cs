using System.Globalization;
using Microsoft.Playwright;
using Shouldly;
using SiteGen.Browser.Machine;

namespace SiteGen.Browser.Site;

/// <summary>What stands on the paper that a page is printed on.</summary>
internal static class Paper
{
    /// <summary>The text on A4, without the spaces and hyphens that lines end in.</summary>
    public static async Task<string> TextOf(IPage page)
    {
        var file = Path.Combine(Path.GetTempPath(), $"sitegen-{Guid.NewGuid():n}.pdf");
        try
        {
            await page.PdfAsync(new() { Path = file, Format = "A4" });
            var read = await Tool.Run(Needs.PdfToText, Path.GetTempPath(), "-enc", "UTF-8", file, "-");
            read.ExitCode.ShouldBe(0, read.Errors);
            return Bare(read.Output);
        }
        finally
        {
            File.Delete(file);
        }
    }

    // Lines and words break where they will on paper.
    public static string Bare(string text) =>
        string.Concat(text.Where(c => !char.IsWhiteSpace(c) && !char.IsControl(c) && char.GetUnicodeCategory(c) is not (UnicodeCategory.DashPunctuation or UnicodeCategory.Format)));
}
