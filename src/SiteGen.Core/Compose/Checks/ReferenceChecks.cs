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
            .Concat(site.Documents.OfType<Evaluation>().Select(evaluation => CheckEvaluator(site, evaluation)))
            .Concat(site.Documents.OfType<Measure>().SelectMany(measure => measure.FollowUp.Select(entry => CheckEvidence(site, measure, entry.Evidence))))
            .OfType<Diagnostic>();

    private static Diagnostic? Check(Site site, Document from, Reference reference) => site.References.Find(from.Id, reference) switch
    {
        Target.ToDocument { Id: var id } => CheckKind(site, from, reference, id),
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
            Strategy strategy when strategy.Replaces == reference && target is not Strategy => DocumentKind.Strategy,
            TreeDocument node when node.Implements.Contains(reference) && target is not TreeDocument and not Strategy => DocumentKind.Element,
            Element or Measure when target is not Indicator && reference.Target.Contains(".md", StringComparison.OrdinalIgnoreCase) && !IsImplemented(from, reference)
                && !from.Header.Related.Contains(reference) => DocumentKind.Indicator,
            Indicator indicator when indicator.Measures.Contains(reference) && target is not TreeDocument and not Strategy => DocumentKind.Element,
            YearClock clock when clock.Group == reference && target is not Group => DocumentKind.Group,
            Evaluation evaluation when evaluation.Subject == reference && target is Evaluation or Meeting => DocumentKind.Strategy,
            _ => (DocumentKind?)null,
        };
        return expected is { } kind
            ? LinkMessages.ReferenceOfWrongKind(reference.Place, reference.Target, LinkMessages.NameOf(kind))
            : null;
    }

    private static bool IsImplemented(Document from, Reference reference) => from is TreeDocument node && node.Implements.Contains(reference);

    // An evaluator may be a role's name; only what looks like a file must be one.
    private static Diagnostic? CheckEvaluator(Site site, Evaluation evaluation) =>
        evaluation.Evaluator is { } evaluator && evaluator.Target.Contains(".md", StringComparison.Ordinal)
            ? Check(site, evaluation, evaluator)
            : null;

    // Evidence may stand anywhere on the web.
    private static Diagnostic? CheckEvidence(Site site, Measure measure, Reference? evidence) =>
        evidence is null ? null : site.References.Follow(measure.Id, evidence.Target) switch
        {
            Target.Elsewhere => null,
            Target.Forbidden => LinkMessages.SchemeNotAllowed(evidence.Place, evidence.Target),
            _ => Check(site, measure, evidence),
        };
}
