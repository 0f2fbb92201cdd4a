using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Vocabulary;

namespace SiteGen.Create;

/// <summary>A line of a new document's head: a key with an example of what staff write there.</summary>
internal abstract record DraftField(Key Key)
{
    /// <summary>One value.</summary>
    public sealed record Value(Key Key, Localized Text) : DraftField(Key)
    {
        /// <summary>Several short values on one line, in place of the text; empty where there is one.</summary>
        public ImmutableArray<string> Items { get; init; } = [];

        public Value(Key key, string text)
            : this(key, new Localized(text, text, text))
        {
        }
    }

    /// <summary>A list of values.</summary>
    public sealed record List(Key Key, ImmutableArray<Localized> Items) : DraftField(Key);

    /// <summary>A list whose items have keys of their own.</summary>
    public sealed record Entries(Key Key, ImmutableArray<ImmutableArray<Value>> Items) : DraftField(Key);
}

/// <summary>A heading of a new document with what is to be written below it.</summary>
internal sealed record DraftHeading(Localized Heading, Localized Text);

/// <summary>What a new document begins with.</summary>
internal sealed record Draft
{
    public required ImmutableArray<DraftField> Head { get; init; }

    /// <summary>What is to be written first, before any heading.</summary>
    public required Localized Opening { get; init; }

    public ImmutableArray<DraftHeading> Headings { get; init; } = [];
}
