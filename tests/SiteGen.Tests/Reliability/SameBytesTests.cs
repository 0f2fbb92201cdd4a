using Shouldly;
using Xunit;

namespace SiteGen.Tests.Reliability;

/// <summary>The same content gives the same bytes, whoever builds it and where.</summary>
[Trait("Speed", "Slow")]
public sealed class SameBytesTests
{
    [Theory]
    [InlineData("LANG", "fi_FI.UTF-8")]
    [InlineData("LC_ALL", "tr_TR.UTF-8")]
    [InlineData("TZ", "Pacific/Kiritimati")]
    [InlineData("TZ", "America/Los_Angeles")]
    [InlineData("DOTNET_PROCESSOR_COUNT", "1")]
    public void The_environment_does_not_matter(string name, string value)
    {
        using var folder = new TemporaryFolder();
        var other = Build(folder["output"], RealContent, new Dictionary<string, string> { [name] = value });
        OutputFolder.Same(Usual.Value, other).ShouldBeTrue();
    }

    [Fact]
    public void The_checkout_path_does_not_matter()
    {
        using var folder = new TemporaryFolder();
        foreach (var file in Directory.EnumerateFiles(RealContent, "*", SearchOption.AllDirectories))
        {
            folder.Write(Path.Combine("ä b/sisältö", Path.GetRelativePath(RealContent, file)), File.ReadAllBytes(file));
        }

        OutputFolder.Same(Usual.Value, Build(folder["output"], folder["ä b/sisältö"], new Dictionary<string, string>())).ShouldBeTrue();
    }

    [Fact]
    public void Line_ends_of_the_content_do_not_matter()
    {
        using var folder = new TemporaryFolder();
        foreach (var file in Directory.EnumerateFiles(RealContent, "*", SearchOption.AllDirectories))
        {
            var isText = Path.GetExtension(file) is ".md" or ".yml";
            var text = isText ? System.Text.Encoding.UTF8.GetBytes(File.ReadAllText(file).Replace("\n", "\r\n", StringComparison.Ordinal)) : File.ReadAllBytes(file);
            folder.Write(Path.Combine("content", Path.GetRelativePath(RealContent, file)), text);
        }

        OutputFolder.Same(Usual.Value, Build(folder["output"], folder["content"], new Dictionary<string, string>())).ShouldBeTrue();
    }

    private static readonly Lazy<SortedDictionary<string, byte[]>> Usual = new(() =>
    {
        using var folder = new TemporaryFolder();
        return Build(folder["output"], RealContent, new Dictionary<string, string>());
    });

    private static string RealContent => Path.Combine(Repository.Root, "content");

    private static SortedDictionary<string, byte[]> Build(string output, string content, Dictionary<string, string> environment)
    {
        var run = SitegenProcess.Run(Path.GetTempPath(), environment, "build", "--content", content, "--output", output, "--today", "2026-06-01");
        run.ExitCode.ShouldBe(0, run.Output + run.Errors);
        return OutputFolder.ReadAll(output);
    }
}
