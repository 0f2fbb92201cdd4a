using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using SiteGen.Text;
using Xunit;

namespace SiteGen.Tests.Text;

public sealed class UrlPathTests
{
    [Theory]
    [InlineData("index.html", "ryhmat/a.html", "ryhmat/a.html")]
    [InlineData("ryhmat/a.html", "index.html", "../index.html")]
    [InlineData("ryhmat/a.html", "ryhmat/b.html", "b.html")]
    [InlineData("ryhmat/a.html", "ryhmat/a.html", "a.html")]
    [InlineData("a/b/c.html", "a/d/e.html", "../d/e.html")]
    [InlineData("a/b/c.html", "a/bb/c.html", "../bb/c.html")]
    [InlineData("a.html", "liitteet/ä b#1.pdf", "liitteet/%C3%A4%20b%231.pdf")]
    public void An_address_is_relative_to_the_page(string page, string target, string href) =>
        UrlPath.Of(page).HrefTo(UrlPath.Of(target)).ShouldBe(href);

    [Fact]
    public void A_fragment_of_the_same_page_is_only_the_fragment() => UrlPath.Of("a/b.html").HrefTo(UrlPath.Of("a/b.html"), "kohta").ShouldBe("#kohta");

    [Theory]
    [InlineData("index.html", "https://a.example/")]
    [InlineData("ryhmat/index.html", "https://a.example/ryhmat/")]
    [InlineData("ryhmat/x.html", "https://a.example/ryhmat/x.html")]
    [InlineData("ryhmat/xindex.html", "https://a.example/ryhmat/xindex.html")]
    public void A_canonical_address_leaves_the_index_out(string path, string address) => UrlPath.Of(path).Under("https://a.example/").ShouldBe(address);

    [Fact]
    public void From_any_page_the_address_leads_to_its_target() => Prop.ForAll(Paths, Paths, (page, target) =>
    {
        var root = new Uri("https://a.example/repo/");
        var resolved = new Uri(new Uri(root, UrlPath.Of(page).Under(root.AbsoluteUri)), UrlPath.Of(page).HrefTo(UrlPath.Of(target)));
        Uri.UnescapeDataString(resolved.AbsolutePath).ShouldBe("/repo/" + target);
        resolved.Query.ShouldBeEmpty();
        resolved.Fragment.ShouldBeEmpty();
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_relative_path_never_leaves_the_root() => FsCheck.Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(5000),
        Prop.ForAll(Folders, Written, (folder, written) =>
        {
            var resolved = RelativePath.Resolve(folder, written);
            if (resolved is null) return true;
            var root = Path.GetFullPath("/juuri/sisus");
            return Path.GetFullPath(Path.Combine(root, resolved)).StartsWith(root + "/", StringComparison.Ordinal)
                && UrlPath.TryOf(resolved) is not null && !resolved.Split('/').Any(segment => segment is "" or "." or "..");
        }));

    [Theory]
    [InlineData("a/", "b.md", "a/b.md")]
    [InlineData("a/", "./b.md", "a/b.md")]
    [InlineData("a/b/", "../c/d.md", "a/c/d.md")]
    [InlineData("a/", "../b.md", "b.md")]
    [InlineData("a/", "../../b.md", null)]
    [InlineData("", "..", null)]
    [InlineData("a/", "/b.md", null)]
    [InlineData("a/", "b//c.md", null)]
    [InlineData("a/", "b\\c.md", null)]
    [InlineData("a/", "", null)]
    [InlineData("a/", "C:/b.md", null)]
    public void A_written_path_starts_from_its_files_folder(string folder, string written, string? path) => RelativePath.Resolve(folder, written).ShouldBe(path);

    private static Arbitrary<string> Paths => Gen.Elements("a", "b", "ä b", "1.1", "a%20", "x+y", "#", "index.html", "ö.pdf").NonEmptyListOf()
        .Select(parts => string.Join('/', parts)).ToArbitrary();

    private static Arbitrary<string> Folders => Gen.Elements("", "a/", "a/b/", "ä b/c/").ToArbitrary();

    private static Arbitrary<string> Written => Gen.Elements("..", ".", "/", "a", "b.md", "\\", "%2e", "C:", "~", " ", "...", "\0", "//").ListOf()
        .Select(parts => string.Concat(parts)).ToArbitrary();
}
