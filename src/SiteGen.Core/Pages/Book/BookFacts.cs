using SiteGen.Pages.Models;

namespace SiteGen.Pages.Book;

/// <summary>Makes facts that are read on paper: names without links.</summary>
internal static class BookFacts
{
    public static Fact Plain(Fact fact) => fact.NamesRoles
        ? new Fact(fact.Name, string.Join(", ", fact.Roles.Select(role => role.Text)))
        : fact with { Link = null };
}
