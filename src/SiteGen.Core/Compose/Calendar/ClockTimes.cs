using System.Globalization;
using System.Text.RegularExpressions;

namespace SiteGen.Compose.Calendar;

/// <summary>When in the day something begins and, where it is said, ends.</summary>
public readonly partial record struct ClockTimes(TimeOnly Start, TimeOnly? End)
{
    /// <summary>The times of "14.00", "klo 9:30–11", "14"; null of anything that cannot be read as such.</summary>
    public static ClockTimes? Parse(string? text)
    {
        var match = Form().Match(text ?? string.Empty);
        if (!match.Success || Time(match, "hour", "minute") is not { } start) return null;
        var end = match.Groups["endhour"].Success ? Time(match, "endhour", "endminute") : null;
        return new ClockTimes(start, end > start ? end : null);
    }

    private static TimeOnly? Time(Match match, string hour, string minute)
    {
        var hours = Number(match.Groups[hour]);
        var minutes = match.Groups[minute].Success ? Number(match.Groups[minute]) : 0;
        return hours < 24 && minutes < 60 ? new TimeOnly(hours, minutes) : null;
    }

    private static int Number(Group group) => int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\s*(klo|kello|kl|klockan|at)?\.?\s*(?<hour>[0-9]{1,2})([.:](?<minute>[0-9]{2}))?(\s*[-–]\s*(?<endhour>[0-9]{1,2})([.:](?<endminute>[0-9]{2}))?)?\s*$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Form();
}
