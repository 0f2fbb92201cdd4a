using Shouldly;
using SiteGen.Check;
using SiteGen.Diagnostics;
using SiteGen.Text;
using SiteGen.Write;
using Xunit;

namespace SiteGen.Tests.Check;

public sealed class SiteSizeTests
{
    private static readonly Place Settings = Place.StartOf("site.yml");

    [Fact]
    public void A_site_as_large_as_GitHub_Pages_allows_is_not_remarked_on() =>
        SiteSize.Check(Settings, [File("suuri.pdf", SiteSize.Limit - 1), File("index.html", 1)]).ShouldBeEmpty();

    [Fact]
    public void A_larger_one_is_told_with_its_largest_files_in_order()
    {
        var files = Enumerable.Range(1, 9).Select(number => File($"liite{number}.pdf", number * 30_000_000)).Append(File("index.html", 1));
        var remark = SiteSize.Check(Settings, [.. files]).ShouldHaveSingleItem();
        remark.Code.ShouldBe("SG0807");
        remark.What.En.ShouldContain("1350 megabytes");
        remark.What.En.ShouldEndWith("liite9.pdf (270 MB), liite8.pdf (240 MB), liite7.pdf (210 MB), liite6.pdf (180 MB), liite5.pdf (150 MB).");
    }

    private static OutputFile File(string path, long size) => new(UrlPath.Of(path), default, null, size);
}
