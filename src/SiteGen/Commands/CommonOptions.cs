using System.CommandLine;
using SiteGen.Diagnostics;
using SiteGen.Source;
using SiteGen.Text.Time;

namespace SiteGen.Commands;

/// <summary>Options that several commands have.</summary>
internal static class CommonOptions
{
    public static Option<string?> Language(string language, Localized? description = null)
    {
        var option = new Option<string?>("--language")
        {
            HelpName = "fi|sv|en",
            Description = (description ?? new Localized("Viestien kieli (oletus: sivuston kieli)", "Meddelandenas språk (förval: webbplatsens)", "The language of messages (default: the site's)")).In(language),
        };
        option.AcceptOnlyFromAmong([.. Languages.All]);
        return option;
    }

    /// <summary>Refuses a value that is no day.</summary>
    public static Option<string?> MustBeDay(this Option<string?> option, string language)
    {
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } day && Dates.Parse(day) is null)
            {
                result.AddError(new Localized(
                    $"”{day}” ei ole päivä. Anna päivä muodossa 28.8.2026 tai 2026-08-28.", $"”{day}” är ingen dag. Ange dagen som 28.8.2026 eller 2026-08-28.",
                    $"“{day}” is no day. Give the day as 28.8.2026 or 2026-08-28.").In(language));
            }
        });
        return option;
    }
}
