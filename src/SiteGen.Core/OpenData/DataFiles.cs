using System.Collections.Immutable;
using SiteGen.Pages;
using SiteGen.Pages.Machines;
using SiteGen.Text;
using SiteGen.Vocabulary;

namespace SiteGen.OpenData;

/// <summary>A file of the open data.</summary>
/// <param name="Kind">The kind of the documents in it; null for the whole model and its schema.</param>
/// <param name="Table">The table's name in JSON, with those above it; empty for the whole model and its schema.</param>
public sealed record DataFile(DocumentKind? Kind, string Table, TextPlan Plan);

/// <summary>
/// Makes the files of the open data: the whole model as JSON, its schema, and a CSV file of each table that has rows. They
/// are made from the composed site, after load dropped what is withheld.
/// </summary>
internal static class DataFiles
{
    public const string SchemaName = "site.schema.json";
    private const string Folder = "data/";
    private static readonly UrlPath Model = UrlPath.Of(Folder + "site.json");
    private static readonly UrlPath Schema = UrlPath.Of(Folder + SchemaName);

    /// <summary>Every address that such files may have.</summary>
    public static IEnumerable<UrlPath> Paths => DataTables.Paths().Select(PathOf).Prepend(Schema).Prepend(Model);

    public static ImmutableArray<DataFile> Of(MachineRequest request)
    {
        var site = request.Site;
        var documents = site.Documents.Select(document => new DataScope(site, request.Routes, request.BaseUrl, document)).ToLookup(scope => scope.Document.GetType());
        var files = ImmutableArray.CreateBuilder<DataFile>();
        files.Add(File(null, string.Empty, Model, () => DataText.Of(site.Settings, request.BaseUrl, documents)));
        files.Add(File(null, string.Empty, Schema, () => DataSchema.Text));
        foreach (var (kind, type, table) in DataTables.All)
        {
            foreach (var path in DataTables.Paths().Where(path => path[0] == table))
            {
                if (DataCsv.HasRows(path, documents[type])) files.Add(File(kind, string.Join('.', path.Select(own => own.Name)), PathOf(path), () => DataCsv.Of(path, documents[type])));
            }
        }

        return files.ToImmutable();
    }

    private static DataFile File(DocumentKind? kind, string table, UrlPath path, Func<string> text) => new(kind, table, new TextPlan(path, text));

    private static UrlPath PathOf(ImmutableArray<Table> path) => UrlPath.Of(Folder + string.Join('-', path.Select(table => table.FileName)) + ".csv");
}
