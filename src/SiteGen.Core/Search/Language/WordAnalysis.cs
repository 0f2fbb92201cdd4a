using System.Collections.Immutable;

namespace SiteGen.Search.Language;

/// <summary>What one surface form means.</summary>
/// <param name="Lemma">A key that all inflected forms of the word share: in Finnish its dictionary form, as well as rules can tell.</param>
/// <param name="Parts">The keys of a compound's parts, each the key of that part as a word of its own; empty for other words.</param>
public sealed record WordAnalysis(string Lemma, ImmutableArray<string> Parts);
