using RazorLight;
using SiteGen.Pages;
using SiteGen.Pages.Models;
using SiteGen.Text;

namespace SiteGen.Themes;

/// <summary>
/// The base of every template. Prints <see cref="Html"/> as it stands and everything else encoded, letters such as ä
/// kept as they are.
/// </summary>
public abstract class SitePage<TModel> : TemplatePage<TModel>
{
    protected SitePage() => HtmlEncoder = PageEncoder.Instance;

    // The compiler gives _ViewImports itself the model type dynamic, so the type cannot be constrained.
    private Texts Texts => ((PageModel)(object)Model!).Texts;

    /// <summary>The interface text of <paramref name="key"/>.</summary>
    public string T(string key) => Texts[key];

    /// <summary>The interface text of <paramref name="key"/> with values filled in.</summary>
    public string T(string key, params object?[] values) => Texts.Format(key, values);

    /// <summary>The interface text for a number.</summary>
    public string Count(string key, int number) => Texts.Count(key, number);

    /// <summary>Prints safe markup.</summary>
    public void Write(Html html) => WriteLiteral(html.Value);

    /// <inheritdoc/>
    public override void Write(object? value)
    {
        if (value is Html html) Write(html);
        else base.Write(value);
    }
}
