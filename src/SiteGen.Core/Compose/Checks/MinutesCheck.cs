using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;

namespace SiteGen.Compose.Checks;

/// <summary>Personal data comes off minutes when the appeal period has ended (Local Government Act, section 140).</summary>
internal static class MinutesCheck
{
    // The time for appeal, inspection and approval fits into this.
    private const int Days = 60;

    public static IEnumerable<Diagnostic> Find(Site site) => site.Documents.OfType<Meeting>()
        .Where(meeting => meeting is { Minutes.HasRemovalDate: false, Date: not null } && meeting.Date.Value.DayNumber + Days < site.Today.DayNumber)
        .Select(meeting => ProofMessages.MinutesWithoutRemovalDate(meeting.Minutes!.Place, Days));
}
