using SiteGen.Compose;
using SiteGen.Model;

namespace SiteGen.OpenData.Tables;

/// <summary>The columns that documents of every kind have.</summary>
internal static class CommonColumns
{
    /// <summary>A table of documents with these columns first.</summary>
    public static TableBuilder<T> Of<T>(string name, string meaning)
        where T : Document => new TableBuilder<T>(name, meaning)
        .Name("id", "Tells the document from all others; versions in several languages share it.", own => own.Id.Value)
        .Name("language", "The language of the texts: fi, sv or en.", own => own.Language)
        .Address("url", "The page that shows the document.", (scope, own) => scope.Address(own))
        .Name("title", "The title.", own => own.Title)
        .Text("summary", "One plain sentence.", own => own.Summary)
        .Prose("text", "The running text without markup.", own => own.Body)
        .Date("updated", "When the text was last edited, by its writer's word.", own => own.Header.Updated)
        .Date("reviewed", "When somebody last confirmed that the text holds.", own => own.Header.Reviewed)
        .References("related", "Documents that the writer points to.", own => own.Header.Related)
        .Rows(Attachments("attachments"), (scope, own) => Public(scope, own.Header.Attachments));

    public static TableBuilder<Attachment> Attachments(string name) => new TableBuilder<Attachment>(name, "Public files.")
        .Name("title", "The file's title.", own => own.Title)
        .Address("url", "Where the file is.", (scope, own) => scope.Address(scope.Routes.OfFile(own.Path)))
        .Whole("bytes", "The file's size.", (scope, own) => scope.Site.Files[own.Path].Size)
        .Text("language", "The file's language, where it differs from the document's.", own => own.Language);

    public static IEnumerable<Attachment> Public(DataScope scope, IEnumerable<Attachment> attachments) => attachments.Where(own => scope.Site.Files.ContainsKey(own.Path));

    public static TableBuilder<ProcessStep> Steps(string name, string meaning) => new TableBuilder<ProcessStep>(name, meaning)
        .Name("name", "What is done.", own => own.Name)
        .Text("by", "Who does it.", own => own.By)
        .Date("deadline", "By when.", own => own.Deadline)
        .Date("done", "The day on which it was done.", own => own.Done)
        .Text("description", "What it means.", own => own.Description);

    public static TableBuilder<Question> Questions() => new TableBuilder<Question>("questions", "What is asked.")
        .Name("text", "The question.", own => own.Text)
        .References("concerns", "The parts of the strategy that it is asked of; none means the whole.", own => own.Concerns);

    public static TableBuilder<ClockEntry> ClockEntries() => new TableBuilder<ClockEntry>("entries", "What is put on the year clock.")
        .Name("name", "What happens.", own => own.Name)
        .Date("start", "The first day, of the first time.", own => own.When.Start)
        .Date("end", "The last day, of the first time.", own => own.When.End)
        .Word("repeats", "How often it repeats.", (_, own) => own.Repeats)
        .Reference("group", "The group whose entry it is.", own => own.Group)
        .Text("description", "What it means.", own => own.Description)
        .References("concerns", "What it is about.", own => own.Concerns);
}
