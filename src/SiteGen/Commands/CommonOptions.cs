using System.CommandLine;
using SiteGen.Diagnostics;
using SiteGen.Source;

namespace SiteGen.Commands;

/// <summary>Options that several commands have.</summary>
internal static class CommonOptions
{
    public static Option<string?> Language(string language)
    {
        var option = new Option<string?>("--language")
        {
            HelpName = "fi|sv|en",
            Description = new Localized("Viestien kieli (oletus: sivuston kieli)", "Meddelandenas språk (förval: webbplatsens)", "The language of messages (default: the site's)").In(language),
        };
        option.AcceptOnlyFromAmong([.. Languages.All]);
        return option;
    }
}
