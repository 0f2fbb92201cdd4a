using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Text;
using SiteGen.Vocabulary;

namespace SiteGen.Pages;

/// <summary>By what projects are found: fund, theme and state, each value as a token such as <c>rahasto-eakr</c>.</summary>
internal static class ProjectFilters
{
    public static readonly ImmutableArray<Key> All = [Key.Fund, Key.Theme, Key.Status];

    /// <summary>The word that a filter's addresses begin with.</summary>
    public static string Name(Key filter, string language) => Slug.From(Words.Keys.Name(filter, language)).Value;

    /// <summary>The values of <paramref name="project"/>, each with its token.</summary>
    private static IEnumerable<(string Value, string Token)> Of(Project project, Key filter, Texts texts) => filter switch
    {
        Key.Fund => project.Funds.Select(fund => (fund.Text, Token(filter, fund.Text, texts.Language))),
        Key.Theme => project.Themes.Select(theme => (theme.Text, Token(filter, theme.Text, texts.Language))),
        _ => project.State is { } state ? [(texts["projectstate." + state.ToString().ToLowerInvariant()], StateToken(state, texts.Language))] : [],
    };

    /// <summary>The values that <paramref name="projects"/> have, by name, each with how many projects have it.</summary>
    public static IEnumerable<(string Value, string Token, int Count)> Values(IEnumerable<Project> projects, Key filter, Texts texts) => projects
        .SelectMany(project => Of(project, filter, texts).DistinctBy(own => own.Token))
        .GroupBy(own => own.Token, StringComparer.Ordinal)
        // Of several spellings the one with capitals comes first.
        .Select(same => (Value: same.Select(own => own.Value).Min(StringComparer.Ordinal)!, Token: same.Key, Count: same.Count()))
        .OrderBy(own => own.Value.ToLowerInvariant(), StringComparer.Ordinal).ThenBy(own => own.Token, StringComparer.Ordinal);

    /// <summary>Every token of <paramref name="project"/>.</summary>
    public static IEnumerable<string> Tokens(Project project, string language) =>
    [
        .. project.Funds.Select(fund => Token(Key.Fund, fund.Text, language)),
        .. project.Themes.Select(theme => Token(Key.Theme, theme.Text, language)),
        .. project.State is { } state ? [StateToken(state, language)] : ImmutableArray<string>.Empty,
    ];

    public static string Token(Key filter, string value, string language) => $"{Name(filter, language)}-{Slug.From(value).Value}";

    private static string StateToken(ProjectState state, string language) => Token(Key.Status, Words.ProjectStates.Name(state, language), language);
}
