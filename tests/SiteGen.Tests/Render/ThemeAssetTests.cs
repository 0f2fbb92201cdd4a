using Shouldly;
using Xunit;

namespace SiteGen.Tests.Render;

/// <summary>Names of a theme's files for browsers.</summary>
public sealed class ThemeAssetTests
{
    [Fact]
    public void Every_asset_carries_a_hash_and_files_name_one_another_by_it()
    {
        var assets = Assets(Own());
        assets.Keys.ShouldAllBe(path => System.Text.RegularExpressions.Regex.IsMatch(path, @"\.[0-9a-f]{8}\.[a-z]+$"));
        var picture = assets.Keys.Single(path => path.Contains("vaakuna", StringComparison.Ordinal));
        var module = assets.Keys.Single(path => path.Contains("osa", StringComparison.Ordinal));
        assets.Single(asset => asset.Key.StartsWith("assets/site.", StringComparison.Ordinal)).Value.ShouldContain($"url({picture["assets/".Length..]}#a)");
        assets.Single(asset => asset.Key.StartsWith("assets/oma.", StringComparison.Ordinal)).Value.ShouldContain($"from './{module["assets/".Length..]}'");
    }

    [Fact]
    public void A_changed_picture_renames_the_stylesheet_that_names_it_and_nothing_else()
    {
        var before = Assets(Own()).Keys.ToHashSet(StringComparer.Ordinal);
        var changed = Assets(Own() with { Picture = "<svg/>" }).Keys.Except(before, StringComparer.Ordinal).ToArray();
        changed.Select(path => path[..path.IndexOf('.', StringComparison.Ordinal)]).Order(StringComparer.Ordinal).ShouldBe(["assets/kuvat/vaakuna", "assets/site"]);
    }

    [Fact]
    public void Modules_that_load_each_other_are_named_too() =>
        Assets(Own() with { Part = "import { b } from '../oma.js';" }).Keys.Count(path => path.EndsWith(".js", StringComparison.Ordinal)).ShouldBeGreaterThan(2);

    private sealed record OwnTheme(string Picture, string Part);

    private static OwnTheme Own() => new("<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "export const a = 1;");

    private static Dictionary<string, string> Assets(OwnTheme own)
    {
        using var site = new TestSite();
        using var theme = new TemporaryFolder();
        theme.Write("assets/site.css", "header { background: url(kuvat/vaakuna.svg#a) }");
        theme.Write("assets/kuvat/vaakuna.svg", own.Picture);
        theme.Write("assets/oma.js", "import { a } from './osat/osa.js';");
        theme.Write("assets/osat/osa.js", own.Part);
        site.Build(options => options with { Theme = theme.Path }).Errors().ShouldBeEmpty();
        return OutputFolder.Read(site.Output).Where(file => file.Key.StartsWith("assets/", StringComparison.Ordinal))
            .ToDictionary(file => file.Key, file => System.Text.Encoding.UTF8.GetString(file.Value), StringComparer.Ordinal);
    }
}
