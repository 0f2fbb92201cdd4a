using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;

namespace SiteGen.Compose.Checks;

/// <summary>A decision has a day and something of the strategy that it is about; an advocacy topic has a track.</summary>
internal static class DecisionChecks
{
    public static IEnumerable<Diagnostic> Find(Site site) => site.Documents.SelectMany(Check).Concat(site.Documents.OfType<Decision>().Select(decision => CheckItem(site, decision)).OfType<Diagnostic>());

    // The matter that the decision was made on is on the meeting's agenda.
    private static Diagnostic? CheckItem(Site site, Decision decision)
    {
        if (decision.Meeting is not { } reference || site.References.Find(decision.Id, reference) is not Target.ToDocument { Id: var id, Fragment: { } anchor }) return null;
        return site.Index.Find(id, decision.Language) is Meeting meeting && meeting.Items.All(item => item.Anchor.Value != anchor)
            ? LinkMessages.FragmentMissing(reference.Place, reference.Target)
            : null;
    }

    private static IEnumerable<Diagnostic> Check(Document document)
    {
        switch (document)
        {
            case Decision decision:
                if (decision.Date is null) yield return RegisterMessages.DecisionWithoutDate(decision.Place);
                if (decision.Implements.IsEmpty && decision.Concerns.IsEmpty) yield return RegisterMessages.DecisionWithoutLink(decision.Place);
                break;
            case Advocacy { Events.IsEmpty: true }:
                yield return RegisterMessages.AdvocacyWithoutTrack(document.Place);
                break;
        }
    }
}
