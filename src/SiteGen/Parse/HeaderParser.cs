using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Source;
using SiteGen.Vocabulary;

namespace SiteGen.Parse;

/// <summary>Reads what documents of every kind have.</summary>
internal static class HeaderParser
{
    /// <summary>The header of the document.</summary>
    /// <param name="title">The title where the writer gives none; null where one must be given.</param>
    public static DocumentHeader Read(ParseContext context, DocumentKind? kind = null, string? title = null)
    {
        var head = context.Head;
        return new DocumentHeader
        {
            Id = context.Source.Id,
            Language = context.Source.Language,
            Kind = kind ?? context.Source.Kind,
            Title = Title(context, title),
            Summary = head.Text(Key.Summary),
            Place = Place.StartOf(context.Source.File),
            RepositoryPath = context.Source.RepositoryPath,
            Aliases = [.. head.Texts(Key.Aliases).Select(alias => new Alias(alias.Text, alias.Place))],
            Related = head.References(Key.Related),
            Attachments = Attachments(context.Source.Attachments),
            Updated = head.Date(Key.Updated),
            Reviewed = head.Date(Key.Reviewed),
            Order = head.Number(Key.Order),
        };
    }

    public static ImmutableArray<Attachment> Attachments(IEnumerable<SourceAttachment> attachments) =>
        [.. attachments.Select(own => new Attachment(own.Path, own.Title, own.Language, own.Place))];

    private static string Title(ParseContext context, string? otherwise)
    {
        var title = context.Head.Text(Key.Title) ?? context.TitleLine ?? otherwise;
        if (title is null && context.Source.Head.IsReadable) context.Diagnostics.Add(StructureMessages.TitleMissing(Place.StartOf(context.Source.File)));
        return title ?? context.Source.Id.Name;
    }
}
