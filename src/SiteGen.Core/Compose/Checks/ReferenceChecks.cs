using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Source;
using SiteGen.Vocabulary;

namespace SiteGen.Compose.Checks;

/// <summary>References in heads lead to a document of the right kind.</summary>
internal static class ReferenceChecks
{
    public static IEnumerable<Diagnostic> Find(Site site) =>
        site.Documents.SelectMany(document => HeadReferences.Of(document).Select(pair => Check(site, document, pair.Reference)))
            .Concat(site.Documents.SelectMany(document => PartiesOf(document).Select(party => CheckParty(site, document, party))))
            .Concat(site.Documents.SelectMany(document => EvidenceOf(document).Select(evidence => CheckEvidence(site, document, evidence))))
            .Concat(site.Documents.OfType<Survey>().Select(survey => CheckForm(site, survey)))
            .Concat(site.Documents.OfType<Strategy>().SelectMany(strategy => strategy.LawTopics.SelectMany(topic => topic.Parts).Select(part => Check(site, strategy, part))))
            .OfType<Diagnostic>();

    private static Diagnostic? Check(Site site, Document from, Reference reference) => site.References.Find(from.Id, reference) switch
    {
        Target.ToDocument { Id: var id } => CheckKind(site, from, reference, id),
        // What is evaluated may be an activity that no page is about; a near miss of a page's name is a mistake all the same.
        Target.Missing { Suggestion: null } when from is Evaluation evaluation && evaluation.Subject == reference && !LooksLikeFile(reference) => null,
        Target.Forbidden => LinkMessages.SchemeNotAllowed(reference.Place, reference.Target),
        Target.Unpublished => LinkMessages.TargetNotPublished(reference.Place, reference.Target),
        Target.Ambiguous { Candidates: var candidates } =>
            LinkMessages.ReferenceAmbiguous(reference.Place, reference.Target, string.Join(", ", candidates.Select(id => id.Value + ".md"))),
        Target.Missing { Suggestion: var suggestion } => LinkMessages.ReferenceUnknown(reference.Place, reference.Target, suggestion),
        _ => LinkMessages.ReferenceUnknown(reference.Place, reference.Target, null),
    };

    private static Diagnostic? CheckKind(Site site, Document from, Reference reference, DocumentId id)
    {
        var target = site.Index.Find(id);
        var expected = from switch
        {
            Meeting meeting when meeting.Group == reference && target is not Group => DocumentKind.Group,
            _ when ImplementedBy(from).Contains(reference) && target is not TreeDocument and not Strategy => DocumentKind.Element,
            Role role when role.Group == reference && target is not Group => DocumentKind.Group,
            Decision decision when decision.Meeting == reference && target is not Meeting => DocumentKind.Meeting,
            Review review when review.Strategy == reference && target is not Strategy => DocumentKind.Strategy,
            Review review when review.SituationPicture == reference && target?.Kind != DocumentKind.SituationPicture => DocumentKind.SituationPicture,
            WorkList list when list.Strategy == reference && target is not Strategy => DocumentKind.Strategy,
            WorkList list when list.Group == reference && target is not Group => DocumentKind.Group,
            Evaluation evaluation when evaluation.Subject == reference && target is Evaluation or Meeting or Survey => DocumentKind.Strategy,
            Evaluation evaluation when evaluation.Answers.Any(answers => answers.Survey == reference) && target is not Survey => DocumentKind.Survey,
            Survey survey when survey.Evaluation == reference && target is not Evaluation => DocumentKind.Evaluation,
            Strategy strategy when (strategy.Replaces == reference || strategy.PreviousVersion == reference) && target is not Strategy => DocumentKind.Strategy,
            TreeDocument node when target is not Indicator && HeadReferences.Indicators(node).Contains(reference) => DocumentKind.Indicator,
            Indicator indicator when indicator.Measures.Contains(reference) && target is not TreeDocument and not Strategy => DocumentKind.Element,
            YearClock clock when clock.Group == reference && target is not Group => DocumentKind.Group,
            _ => (DocumentKind?)null,
        };
        return expected is { } kind
            ? LinkMessages.ReferenceOfWrongKind(reference.Place, reference.Target, LinkMessages.NameOf(kind))
            : null;
    }

    private static ImmutableArray<Reference> ImplementedBy(Document document) => document switch
    {
        TreeDocument node => node.Implements,
        Project project => project.Implements,
        Decision decision => decision.Implements,
        Advocacy advocacy => advocacy.Implements,
        _ => [],
    };

    private static IEnumerable<Reference?> PartiesOf(Document document) => document switch
    {
        Evaluation evaluation => Enumerable.Repeat(evaluation.Evaluator, 1),
        Decision decision => Enumerable.Repeat(decision.DecidedBy, 1),
        Strategy strategy => strategy.Forums,
        Review review => review.Handlings.Select(handling => handling.Forum),
        _ => [],
    };

    private static IEnumerable<Reference?> EvidenceOf(Document document) => document switch
    {
        Measure measure => measure.FollowUp.Select(entry => entry.Evidence),
        Advocacy advocacy => advocacy.Events.Select(entry => entry.Evidence),
        Review review => review.Handlings.Select(handling => handling.Evidence),
        _ => [],
    };

    // Who evaluates, handles or decides may be a role's name; only what looks like a file must be one.
    private static Diagnostic? CheckParty(Site site, Document document, Reference? party) =>
        party is not null && LooksLikeFile(party) ? Check(site, document, party) : null;

    // A survey's form stands elsewhere on the web.
    private static Diagnostic? CheckForm(Site site, Survey survey) =>
        survey.Form is { } form && site.References.Follow(survey.Id, form.Target) is not Target.Elsewhere
            ? LinkMessages.SchemeNotAllowed(form.Place, form.Target)
            : null;

    private static bool LooksLikeFile(Reference reference) => reference.Target.Contains(".md", StringComparison.OrdinalIgnoreCase);

    // Evidence may stand anywhere on the web.
    private static Diagnostic? CheckEvidence(Site site, Document document, Reference? evidence) =>
        evidence is null ? null : site.References.Follow(document.Id, evidence.Target) switch
        {
            Target.Elsewhere => null,
            Target.Forbidden => LinkMessages.SchemeNotAllowed(evidence.Place, evidence.Target),
            _ => Check(site, document, evidence),
        };
}
