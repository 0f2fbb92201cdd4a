using System.Text;
using SiteGen.Pages;
using SiteGen.Render;
using SiteGen.Text;

namespace SiteGen.Write;

/// <summary>A file to write: its bytes, or the file that they are copied from.</summary>
internal sealed record OutputFile(UrlPath Path, ReadOnlyMemory<byte> Content, string? CopyOf, long Size)
{
    public static OutputFile Of(RenderedPage page) => new(page.Path, page.Content, null, page.Content.Length);

    public static OutputFile Of(FilePlan file) => new(file.Path, default, file.FullPath, file.Size);

    public static OutputFile Of(TextPlan text)
    {
        var bytes = Encoding.UTF8.GetBytes(text.Text);
        return new OutputFile(text.Path, bytes, null, bytes.Length);
    }
}
