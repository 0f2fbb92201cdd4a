using System.Text.RegularExpressions;
using SiteGen.Diagnostics;

namespace SiteGen.Commands;

/// <summary>Says in Finnish and Swedish what the command line's library says in English: headings of help, and what is wrong with a command.</summary>
internal static class UsageText
{
    private static readonly (string English, Localized Own)[] Headings =
    [
        ("Description:", new("Kuvaus:", "Beskrivning:", "Description:")),
        ("Usage:", new("Käyttö:", "Användning:", "Usage:")),
        ("Arguments:", new("Annettavat tiedot:", "Uppgifter som ges:", "Arguments:")),
        ("Options:", new("Valitsimet:", "Flaggor:", "Options:")),
        ("Commands:", new("Komennot:", "Kommandon:", "Commands:")),
        ("[command]", new("[komento]", "[kommando]", "[command]")),
        ("[options]", new("[valitsimet]", "[flaggor]", "[options]")),
        ("[default: ", new("[oletus: ", "[förval: ", "[default: ")),
        ("Show help and usage information", new("Näyttää tämän ohjeen", "Visar den här hjälpen", "Show help and usage information")),
        ("Show version information", new("Näyttää ohjelman version", "Visar programmets version", "Show version information")),
    ];

    private static readonly (string Pattern, Localized Own)[] Faults =
    [
        ("^Required command was not provided\\.$", new("Komento puuttuu.", "Kommandot saknas.", "The command is missing.")),
        ("^Unrecognized command or argument '(?<a>.*)'\\.$", new("Komentoa tai tietoa ”{0}” ei tunneta.", "Kommandot eller uppgiften ”{0}” är okänd.", "The command or argument “{0}” is unknown.")),
        ("^Required argument '(?<a>.*)' missing for command: '(?<b>.*)'\\.$", new("Komennolta ”{1}” puuttuu {0}.", "Kommandot ”{1}” saknar {0}.", "The command “{1}” lacks its {0}.")),
        ("^Required argument missing for option: '(?<a>.*)'\\.$", new("Valitsimelta {0} puuttuu arvo.", "Flaggan {0} saknar värde.", "The option {0} lacks its value.")),
        ("^Option '(?<a>.*)' expects a single argument but (?<b>\\d+) were provided\\.$", new("Valitsimelle {0} voi antaa vain yhden arvon.", "Flaggan {0} tar bara ett värde.", "The option {0} takes one value only.")),
        ("^Argument '(?<a>.*)' not recognized\\. Must be one of:(?<b>[\\s\\S]*)$", new("Arvoa ”{0}” ei tunneta. Mahdolliset arvot:{1}", "Värdet ”{0}” är okänt. Möjliga värden:{1}", "The value “{0}” is unknown. It may be:{1}")),
        ("^Cannot parse argument '(?<a>.*)' for option '(?<b>.*)' as expected type [\\s\\S]*$", new("Valitsimen {1} arvo ”{0}” ei kelpaa.", "Värdet ”{0}” duger inte för flaggan {1}.", "The value “{0}” does not do for the option {1}.")),
    ];

    /// <summary>The help of the library, in <paramref name="language"/>.</summary>
    public static string Help(string text, string language) =>
        Headings.Aggregate(text, (shown, heading) => shown.Replace(heading.English, heading.Own.In(language), StringComparison.Ordinal));

    /// <summary>What is wrong with a command, in <paramref name="language"/>; a message of one's own as it is.</summary>
    public static string Fault(string message, string language)
    {
        foreach (var (pattern, own) in Faults)
        {
            if (Regex.Match(message, pattern, RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)) is not { Success: true } match) continue;
            var (first, second) = (match.Groups["a"].Value, string.Join(", ", match.Groups["b"].Value.Split(['\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries)));
            return own.In(language).Replace("{0}", first, StringComparison.Ordinal).Replace("{1}", second.Length > 0 && second[0] == '\'' ? " " + second : second, StringComparison.Ordinal);
        }

        return message;
    }
}
